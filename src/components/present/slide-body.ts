import { qrElement } from '../../dom/qr-element.ts';
import { fill } from '../../i18n/fill.ts';
import type {
  ClosingContent,
  QuestionContent,
  SectionContent,
  SlideContent,
  StatementContent,
  StepContent,
  TitleContent,
} from '../../slides/slide.ts';
import { blockElements, phrasing } from './block-elements.ts';
import { element } from './element.ts';
import type { SlideData } from './page-data.ts';
import { missingName, partOf } from './slide-name.ts';

/** How a slide is drawn: with the page's sentences, and a heading of the level that is due where it stands. */
export interface Pen {
  data: SlideData;
  heading: 'h1' | 'h2';
}

/**
 * What a slide says below its corners.
 * @param minutes planned for its step
 */
export function slideBody(content: SlideContent, minutes: number, pen: Pen): Node[] {
  switch (content.kind) {
    case 'title':
      return titleBody(content, pen);
    case 'step':
      return stepBody(content, minutes, pen);
    case 'statement':
      return statementBody(content, pen);
    case 'question':
      return questionBody(content, pen);
    case 'section':
      return sectionBody(content, pen);
    case 'missing':
      return [element(pen.heading, '', missingName(content, pen.data)), element('p', '', pen.data.missingText)];
    case 'closing':
      return closingBody(content, pen);
  }
}

function titleBody({ title, label, minutes }: TitleContent, { data, heading }: Pen): Node[] {
  const time = minutes > 0 ? fill(data.minutes, { count: minutes }) : '';
  return [...lead(label), element(heading, '', title), ...lead(time)];
}

function stepBody({ number, title, task, part }: StepContent, minutes: number, { data, heading }: Pen): Node[] {
  const step = fill(data.step, { number });
  const time = minutes > 0 ? fill(data.minutes, { count: minutes }) : '';
  return [
    ...lead(title ? step : '', time, partOf(part, data)),
    element(heading, '', title || step),
    ...blockElements(task),
  ];
}

function statementBody(content: StatementContent, { data, heading }: Pen): Node[] {
  const { title, summary, source, moreSources, status } = content;
  const more = moreSources > 0 ? ` (${fill(data.moreSources, { count: moreSources })})` : '';
  return [
    ...lead(status?.label ?? '', status?.asOf ?? ''),
    element(heading, '', title),
    element('p', 'summary', summary),
    ...(source ? [element('p', 'source', `${fill(data.source, { source })}${more}`)] : []),
  ];
}

function questionBody({ question, of, editorial }: QuestionContent, { data, heading }: Pen): Node[] {
  const number = fill(data.question, { ...of });
  return [...lead(number, editorial ? data.reading : ''), element(heading, '', ...phrasing(question))];
}

function sectionBody({ title, blocks, part, editorial }: SectionContent, { data, heading }: Pen): Node[] {
  return [
    ...lead(partOf(part, data), editorial ? data.reading : ''),
    element(heading, '', title),
    ...blockElements(blocks),
  ];
}

function closingBody({ address, qr }: ClosingContent, { data, heading }: Pen): Node[] {
  const words = element(
    'div',
    '',
    element(heading, '', data.closing),
    element('p', '', qr || address ? data.closingText : data.closingLong),
    address ? element('p', 'address', address) : undefined,
  );
  return [words, ...(qr ? [qrElement(qr, data.qr)] : [])];
}

/** The small line above a heading; none where there is nothing to say. */
function lead(...words: string[]): Node[] {
  const said = words.filter(Boolean);
  return said.length > 0 ? [element('p', 'lead', said.join(' · '))] : [];
}
