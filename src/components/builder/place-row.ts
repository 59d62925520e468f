import { element } from '../../dom/element.ts';
import { siteAddress } from '../../http/site-address.ts';
import { fill } from '../../i18n/fill.ts';
import { type OutlinePlace, placeTitle, sectionIsMissing } from '../../set/outline.ts';
import { placeOf } from '../../set/place.ts';
import { missingText } from '../../set/words.ts';
import type { BuilderTexts } from './texts.ts';

/** What a row of places needs besides the place. */
export interface RowContext {
  texts: BuilderTexts;
  /** Address of an entry, with `{id}` for its id. */
  entry: string;
}

/**
 * A place of a step: what it is, its title as a link, what happened to it, and a button that takes it out.
 * @param only true when the step has no other place: then taking out the step does it
 */
export function placeRow(place: OutlinePlace, only: boolean, { texts, entry }: RowContext): HTMLLIElement {
  const { found } = place;
  const row = element('li');
  if (found) {
    const link = element('a', placeTitle(place));
    const [id = '', anchor] = placeOf(found).split('#');
    link.href = siteAddress(`${fill(entry, { id })}${anchor ? `#${anchor}` : ''}`);
    row.append(element('span', found.label, 'label'), ' ', link);
    if (found.moved) row.append(element('small', fill(texts.moved, { place: place.place })));
    if (sectionIsMissing(place)) row.append(element('small', fill(texts.noSection, { anchor: found.anchor ?? '' })));
  } else {
    row.classList.toggle('gone', place.gone);
    row.append(missingText(place, texts));
  }
  if (only && !place.gone) return row;
  const drop = element('button', texts.drop, 'drop');
  drop.type = 'button';
  drop.dataset.do = 'drop';
  drop.dataset.place = place.place;
  drop.append(element('span', ` (${placeTitle(place)})`, 'sr-only'));
  row.append(' ', drop);
  return row;
}
