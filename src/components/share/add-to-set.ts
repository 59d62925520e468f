import { readJson } from '../../http/read-json.ts';
import { retryable } from '../../http/retryable.ts';
import { languageRoot, siteAddress } from '../../http/site-address.ts';
import { addToSet } from '../../set/own-set.ts';

/** The search has the same buttons, so the same words serve. */
const texts = retryable(() => readJson<Record<string, string>>(`${languageRoot}teksti/search.json`));

/**
 * Adds a place to the reader's own set and says so, with a link to the set.
 * @param place an id, with or without the anchor of a section
 * @param status where it is said
 */
export async function addPlace(place: string, status: HTMLElement): Promise<void> {
  const says = await texts();
  const result = addToSet(place);
  if ('fault' in result) {
    status.textContent = (result.fault === 'full' ? says.addFull : says.addFault) ?? '';
    return;
  }
  const text = (result.added ? says.added : says.addedBefore) ?? '';
  const link = Object.assign(document.createElement('a'), {
    href: siteAddress(`${languageRoot}kopa/`),
    textContent: says.openSet ?? '',
  });
  status.replaceChildren(`${text.replace('{count}', String(result.count))}. `, link);
}
