import type { EntryPart } from '../src/parts/part.ts';

const url = 'https://celvedis.example/rec-one/';

/** An entry as data, as the build makes it. */
export const examplePart: EntryPart = {
  id: 'rec-one',
  kind: 'recommendation',
  lang: 'lv',
  label: 'Ieteikums\u00a03',
  title: 'Nepieļaut izlikšanu & palīdzēt',
  summary: 'Vispirms palīdz nokārtot dokumentus.',
  areas: ['Mājokļi'],
  status: 'Aktuāls',
  asOf: '2019-09-05',
  reviewed: '2026-11-21',
  sources: ['Prezentācija. Kultūras ministrija, 2019. gada 7. novembris. „Ieteikumi”, 364.\u00a0rinda'],
  sections: [
    {
      anchor: 'soli',
      title: 'Pirmie soļi',
      editorial: true,
      html: '<ol>\n<li>Vienojieties.</li>\n<li>Sarakstiet.</li>\n</ol>',
      url: `${url}#soli`,
    },
    {
      anchor: 'saturs',
      title: 'Saturs',
      editorial: false,
      html: '<p>Teksts.</p>',
      url: `${url}#saturs`,
    },
  ],
  url,
  embed: 'https://celvedis.example/embed/rec-one/',
  twin: {
    title: 'Prevent eviction and help',
    sources: ['Presentation. Ministry of Culture, 7 November 2019. “Ieteikumi”, line 364'],
    url: 'https://celvedis.example/en/rec-one/',
    sections: { soli: 'First steps', saturs: 'What it says' },
  },
};
