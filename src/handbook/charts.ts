import { chartRows } from '../charts/charted.ts';
import { columnChart } from '../charts/column-chart.ts';
import { chartAlternative, chartSentence } from '../charts/sentence.ts';
import type { Figure } from '../charts/series.ts';
import { formatDate } from '../i18n/date.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { entryLink, type Press } from './press.ts';
import { type Block, paragraph, plain } from './rich.ts';

/** What charts.css says on screen, in shades that paper prints. */
const STYLE =
  '<style>text{font-family:"Public Sans",sans-serif;font-size:14px;fill:#14202a}.value text,text.value{font-weight:700}.bars,.bars rect{fill:#55636b}.base,.base line{stroke:#14202a}</style>';

/** Every series that is drawn: its sentence, the chart with its words, and the numbers as a table. */
export function chartBlocks(press: Press): Block[] {
  const { model, lang } = press;
  return chartRows(model)
    .flat()
    .flatMap(({ series, figures, top }): Block[] => {
      const latest = figures.at(-1);
      const caption = latest
        ? t(lang, 'chart.caption', {
            publisher: latest.entry.data.publisher[lang],
            date: formatDate(latest.date, lang),
          })
        : '';
      return [
        { type: 'heading', text: t(lang, `chart.${series}`) },
        paragraph(typeset(chartSentence(figures, lang), lang)),
        ...(series === 'csb' ? [paragraph(t(lang, 'chart.caution.csb'))] : []),
        {
          type: 'figure',
          svg: alone(columnChart(figures, top, lang)),
          alt: chartAlternative(figures, lang),
          caption: [plain(typeset(caption, lang))],
        },
        figuresTable(figures, press),
      ];
    });
}

function figuresTable(figures: readonly Figure[], press: Press): Block {
  const { lang } = press;
  return {
    type: 'table',
    columns: [
      { title: t(lang, 'chart.date') },
      { title: t(lang, 'statistic.value'), number: true },
      { title: t(lang, 'statistic.publisher') },
    ],
    rows: figures.map((figure) => [
      { children: [entryLink(press, figure.entry.id, [plain(typeset(formatDate(figure.date, lang), lang))])] },
      { children: [plain(typeset(formatQuantity(figure, lang), lang))] },
      { children: [plain(typeset(figure.entry.data.publisher[lang], lang))] },
    ]),
  };
}

/** A chart of a page as a file of its own, which has to name its language and bring its shades. */
function alone(svg: string): string {
  const named = svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  // A word of CSS that is none of SVG's.
  return named.replace(/ font-variant="[^"]*"/g, '').replace(/(<svg[^>]*>)/, `$1${STYLE}`);
}
