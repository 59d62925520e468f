import { Document, isMap, isScalar } from 'yaml';
import type { Labels } from '../schema/taxonomy.ts';
import { fileNameOf } from './file-name.ts';
import type { Outline, OutlinePlace, OutlineStep } from './outline.ts';
import { placeOf } from './place.ts';

const FALLBACK_AREA = 'gen';

/** What a file needs to know besides the set. */
export interface WorkshopContext {
  lang: keyof Labels;
  /** The day of the export, `YYYY-MM-DD`. */
  today: string;
  /** Ids of areas by their labels in the language. */
  areas: Readonly<Record<string, string>>;
}

/** A file for `content/docs/workshops`. */
export interface WorkshopFile {
  name: string;
  text: string;
}

/**
 * A set as a workshop of the guide, for a pull request. What the set doesn't know is left empty on purpose, first of all
 * the texts in the other language: the checker names every empty text with its line, while a placeholder such as “TODO”,
 * or the same text in both languages, would pass for a real one and be published.
 */
export function workshopFile(outline: Outline, context: WorkshopContext): WorkshopFile {
  const { lang, today } = context;
  const id = `ws-${fileNameOf(outline.title)}`;
  const both = (text: string, other = ''): Labels =>
    lang === 'lv' ? { lv: text, en: other } : { lv: other, en: text };
  const document = new Document({
    id,
    kind: 'workshop',
    title: lang === 'lv' ? outline.title : '',
    summary: '',
    areas: areasOf(outline, context),
    goal: both(''),
    audience: both(''),
    minutes: outline.total,
    materials: [both('')],
    steps: outline.steps.map((step) => ({
      title: both(...titleOf(step)),
      minutes: step.minutes,
      places: [...new Set(step.places.flatMap(placeToday))],
      task: both(step.task.trim()),
      note: both(step.note.trim()),
    })),
    related: [],
    reviewed: today,
    reviewBy: aYearAfter(today),
  });
  comment(document, id, lang, goneFrom(outline));
  if (lang === 'en' && outline.title) commentAt(document, 'title', `In English: ${outline.title}`);
  for (const [field, text] of Object.entries(toFillIn)) commentAt(document, field, text[lang]);
  const yaml = document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return { name: `${id}.mdx`, text: `---\n${yaml}---\n` };
}

/** The name of a step in the language and in the other one, where entries give it. */
function titleOf({ title, places }: OutlineStep): [text: string, other: string] {
  if (title !== '') return [title, ''];
  const entries = places.flatMap(({ found, part }) => (found ? [[found.title, part?.twin.title ?? ''] as const] : []));
  const joined = (texts: string[]) => (texts.includes('') ? '' : [...new Set(texts)].join('; '));
  return [joined(entries.map(([text]) => text)), joined(entries.map(([, other]) => other))];
}

/** A place by the id it has today; a section that the entry doesn't have gives way to the whole entry. */
function placeToday({ place, found, gone, part, section }: OutlinePlace): string[] {
  if (!found) return gone ? [] : [place];
  return [placeOf({ id: found.id, anchor: part ? section?.anchor : found.anchor })];
}

function areasOf({ steps }: Outline, { areas }: WorkshopContext): string[] {
  const labels = steps.flatMap(({ places }) => places.flatMap(({ part }) => part?.areas ?? []));
  const ids = [...new Set(labels)].flatMap((label) => areas[label] ?? []);
  return ids.length > 0 ? ids : [FALLBACK_AREA];
}

function goneFrom({ steps }: Outline): string[] {
  return steps.flatMap(({ places }) => places.flatMap(({ place, gone }) => (gone ? [place] : [])));
}

/** The same day a year later; 29 February becomes 1 March. */
function aYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function comment(document: Document, id: string, lang: keyof Labels, gone: readonly string[]): void {
  const lines = [...howTo[lang].replaceAll('{id}', id).split('\n')];
  if (gone.length > 0) lines.push(`${left[lang]} ${gone.join(', ')}.`);
  document.commentBefore = lines.map((line) => ` ${line}`).join('\n');
}

/** Writes a comment above a field of the first level. */
function commentAt({ contents }: Document, field: string, text: string): void {
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
  if (isScalar(pair?.key)) pair.key.commentBefore = ` ${text}`;
}

// Only in the file, which is made on demand: so no page carries these texts.
const howTo: Labels = {
  lv: `Semināra fails no lapas „Salikt savu semināru”.
1. Saglabājiet to kā content/docs/workshops/{id}.mdx. Id ir uz visiem laikiem: ja tāds jau ir, mainiet failā un nosaukumā.
2. Palaidiet npm run check. Tas ar rindas numuru nosauc katru tukšo vietu (""): angļu tekstus un to, kas lapā nebija ierakstīts.
   Tās ir tukšas ar nolūku: „TODO” vai latviešu teksts angļu vietā izskatītos pareizi un nonāktu lapā.
3. Kad tukšu vietu vairs nav, palaidiet npm run ids, lai adrese kļūtu pastāvīga.
4. Angļu title un summary stāv atsevišķā failā: content/docs/en/workshops/{id}.mdx.`,
  en: `A workshop file from the page “Build your own workshop”.
1. Save it as content/docs/workshops/{id}.mdx. The id is for ever: if there is one like it, change it here and in the name.
2. Run npm run check. It names every empty text ("") with its line: the Latvian texts and what the set didn’t have.
   They are empty on purpose: “TODO”, or English in the place of Latvian, would pass for a real text and be published.
3. When nothing is empty any more, run npm run ids to make the address permanent.
4. The English title and summary stand in a file of their own: content/docs/en/workshops/{id}.mdx.`,
};
const left: Labels = {
  lv: 'Izlaists, jo tādu ierakstu vairs nav:',
  en: 'Left out, since there are no such entries any more:',
};
const toFillIn: Record<string, Labels> = {
  summary: { lv: 'Kas seminārā notiek, vienā vai divos teikumos.', en: 'What happens in the workshop, in Latvian.' },
  goal: { lv: 'Ko dalībnieki pēc semināra prot vai ir izdarījuši.', en: 'What participants can do afterwards.' },
  audience: { lv: 'Kam seminārs domāts un cik cilvēkiem.', en: 'Whom it is for, and for how many.' },
  materials: { lv: 'Kas jāsagatavo vai jāizdrukā.', en: 'What to prepare or print.' },
  steps: {
    lv: 'Katram solim vajag nosaukumu, minūtes, vietu, uzdevumu un piezīmi.',
    en: 'Each step needs a title, minutes, a place, a task and a note.',
  },
};
