import { fill } from '../../i18n/fill.ts';
import type { MissingContent, Position, SlideContent } from '../../slides/slide.ts';
import { phrasing } from './block-elements.ts';
import type { SlideData } from './page-data.ts';

/** What a slide is called where only its name is shown. */
export function slideName(content: SlideContent, data: SlideData): string {
  switch (content.kind) {
    case 'title':
    case 'statement':
      return content.title;
    case 'step':
      return content.title || fill(data.step, { number: content.number });
    case 'question': {
      const words = phrasing(content.question).map(({ textContent }) => textContent);
      return `${fill(data.question, { ...content.of })}: ${words.join(' ')}`;
    }
    case 'section':
      return [content.title, partOf(content.part, data)].filter(Boolean).join(', ');
    case 'missing':
      return missingName(content, data);
    case 'closing':
      return data.closing;
  }
}

/** What the guide doesn't have. */
export function missingName({ id, anchor }: MissingContent, data: SlideData): string {
  return anchor === undefined ? fill(data.missing, { id }) : fill(data.missingSection, { id, anchor });
}

/** „2. daļa no 3”; nothing of a whole. */
export function partOf({ number, count }: Position, { part }: SlideData): string {
  return count > 1 ? fill(part, { number, count }) : '';
}
