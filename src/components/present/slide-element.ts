import { siteAddress } from '../../http/site-address.ts';
import { fill } from '../../i18n/fill.ts';
import type { Slide, SlideContent } from '../../slides/slide.ts';
import { element } from './element.ts';
import type { SlideData } from './page-data.ts';
import { type Pen, slideBody } from './slide-body.ts';

/** What bears on more areas than these is about all of them. */
const MOST_AREAS = 2;

/**
 * A slide as it is shown; `slide.css` sets it by the height of what holds it.
 * @param heading level of its title
 */
export function slideElement(
  { content, minutes }: Slide,
  data: SlideData,
  heading: Pen['heading'] = 'h1',
): HTMLElement {
  const body = element('div', 'body', ...slideBody(content, minutes, { data, heading }));
  const slide = element('div', `slide ${content.kind}`, cornersOf(content, data), body);
  for (const [name, size] of Object.entries(sizesOf(content))) slide.style.setProperty(`--${name}`, String(size));
  return slide;
}

/** Sizes of type that `fit.ts` chose, in hundredths of the height. */
function sizesOf(content: SlideContent): { title?: number; text?: number } {
  switch (content.kind) {
    case 'statement':
      return { title: content.sizes.title, text: content.sizes.summary };
    case 'step':
      return content.sizes;
    case 'title':
    case 'question':
      return { title: content.size };
    case 'section':
      return { text: content.size };
    default:
      return {};
  }
}

/** What the slide is about, and the id, a link to the entry's page, which opens beside the slides. */
function cornersOf(content: SlideContent, data: SlideData): HTMLElement | undefined {
  if (!('entry' in content)) return undefined;
  const { id, label, areas } = content.entry;
  const about = [areas.length <= MOST_AREAS ? areas.join(', ') : '', label].filter(Boolean).join(' · ');
  const href = siteAddress(fill(data.entry, { id }));
  const link = Object.assign(element('a', '', id), { href, target: '_blank', rel: 'noopener' });
  const old = content.kind === 'statement' && content.movedFrom;
  const moved = old ? ` (${fill(data.movedFrom, { id: old })})` : undefined;
  return element('p', 'corners', element('span', '', about), element('span', '', link, moved));
}
