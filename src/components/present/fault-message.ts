import { siteAddress } from '../../http/site-address.ts';
import { fill } from '../../i18n/fill.ts';
import type { Fault } from '../../slides/deck.ts';
import { element } from './element.ts';
import type { PresentData } from './page-data.ts';

/**
 * What is said where there is nothing to show: a title, an explanation and ways on.
 * @param what stood in the address
 */
export function faultMessage(
  fault: Fault | 'failed',
  what: string,
  data: PresentData,
): [title: string, ...more: Node[]] {
  const { title, text } = data.faults[fault];
  return [fill(title, { id: what }), element('p', '', text), waysList(data)];
}

/** Links to where a reader can go on from. */
export function waysList({ ways }: PresentData): HTMLElement {
  const links = ways.map(({ href, text }) => Object.assign(element('a', '', text), { href: siteAddress(href) }));
  return element('p', 'ways', ...links);
}
