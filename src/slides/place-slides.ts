import { formatDate } from '../i18n/date.ts';
import type { EntryPart, PartSection } from '../parts/part.ts';
import { placeParts } from '../plan/plan.ts';
import { blocksOf } from './blocks.ts';
import { fitBlocks, fitStatement, QUESTION_HEADING, questionSizes } from './fit.ts';
import type { MissingContent, QuestionContent, SectionContent, SlideContent, StatementContent } from './slide.ts';

/** A place of a plan with the entry that stands there today. */
export interface ShownPlace {
  /** The place as it is called today. */
  place: string;
  part: EntryPart;
}

/** The section of questions, which a place without a section brings along. */
const QUESTIONS = 'jautajumi';

/**
 * The slides of a place: what its entry says, then the section that it names, or the entry's questions.
 * @param place as the plan names it
 * @param found undefined when the guide has no such entry
 * @param shown what the step has shown already, which is not shown again; this place is added
 */
export function placeSlides(place: string, found: ShownPlace | undefined, shown: Set<string>): SlideContent[] {
  if (!found) return [missing(placeParts(place).id)];
  const { part } = found;
  const { anchor } = placeParts(found.place);
  const section = part.sections.find((one) => one.anchor === (anchor ?? QUESTIONS));
  const contents: SlideContent[] = [];
  if (!shown.has(part.id)) contents.push(statement(part, found.place === place ? undefined : place));
  if (section && !shown.has(section.url)) contents.push(...sectionContents(part, section));
  if (!section && anchor !== undefined) contents.push(missing(part.id, anchor));
  shown.add(part.id);
  if (section) shown.add(section.url);
  return contents;
}

function missing(id: string, anchor?: string): MissingContent {
  return { kind: 'missing', id, anchor };
}

function statement(part: EntryPart, movedFrom: string | undefined): StatementContent {
  const { title, summary, status, statusTone, asOf, lang, sources } = part;
  const holds = statusTone === undefined || statusTone === 'good' || statusTone === 'calm';
  const source = withoutPlace(sources[0] ?? '');
  const date = asOf === undefined || asOf === 'undated' ? '' : formatDate(asOf, lang).replaceAll(' ', '\u00a0');
  return {
    kind: 'statement',
    entry: entryOf(part),
    title,
    summary,
    source,
    moreSources: Math.max(0, sources.length - 1),
    status: status === undefined || holds ? undefined : { label: status, asOf: date },
    movedFrom,
    sizes: fitStatement({ title: title.length, summary: summary.length, source: source.length }),
  };
}

/** A source without the place in it, which stands in quotes after it: „Prezentācija. Ministrija, 2019. gads”. */
function withoutPlace(source: string): string {
  const end = Math.max(source.lastIndexOf('. „'), source.lastIndexOf('. “'));
  return end > 0 ? source.slice(0, end) : source;
}

function sectionContents(part: EntryPart, section: PartSection): (QuestionContent | SectionContent)[] {
  const blocks = blocksOf(section.html);
  if (section.anchor !== QUESTIONS) return texts(part, section, blocks);
  const questions = blocks.filter(({ item }) => item);
  const before = blocks.filter(({ item }) => !item);
  return [
    ...texts(part, section, before),
    ...questions.flatMap(({ item, ...question }, index) =>
      fitBlocks([question], questionSizes, QUESTION_HEADING).map(({ blocks: pieces, size }) => ({
        kind: 'question' as const,
        entry: entryOf(part),
        editorial: section.editorial,
        question: pieces,
        of: { number: index + 1, count: questions.length },
        size,
      })),
    ),
  ];
}

function texts(part: EntryPart, { title, editorial }: PartSection, blocks: SectionContent['blocks']): SectionContent[] {
  return fitBlocks(blocks).map(({ blocks: shown, size }, index, all) => ({
    kind: 'section',
    entry: entryOf(part),
    editorial,
    title,
    blocks: shown,
    part: { number: index + 1, count: all.length },
    size,
  }));
}

function entryOf({ id, label, areas }: EntryPart): StatementContent['entry'] {
  return { id, label, areas };
}
