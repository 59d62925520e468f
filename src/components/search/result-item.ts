import { element } from '../../dom/element.ts';
import { siteAddress } from '../../http/site-address.ts';
import type { PagefindPage } from '../../search/pagefind.ts';

/** Places within a page that are shown below it. */
const PLACES = 3;
/** What bears on more areas than these is about all of them. */
const MOST_AREAS = 2;

/**
 * A result as a list item: its title is a link, below it what it is, an excerpt, and places on the page. An entry and
 * its places each have a button that adds them to the reader's set.
 * @param add what the button says
 */
export function resultItem({ url, meta, filters, excerpt, sub_results }: PagefindPage, add: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = element('a', meta.title ?? url);
  link.href = siteAddress(url);
  item.append(link);
  const areas = meta.area?.split(', ') ?? [];
  const about = element('small', [meta.kind, areas.length <= MOST_AREAS && meta.area].filter(Boolean).join(' · '));
  if (meta.status) about.append(' ', Object.assign(element('span', meta.status), { className: 'status' }));
  if (about.textContent !== '') item.append(about);
  const isEntry = (filters.kind ?? []).length > 0;
  if (isEntry) item.append(' ', addButton(url, meta.title ?? url, add));
  item.append(marked('p', excerpted(excerpt)));
  const places = sub_results.filter((place) => place.url.includes('#') && place.title !== meta.title).slice(0, PLACES);
  if (places.length === 0) return item;
  const list = document.createElement('ul');
  for (const place of places) {
    const inner = document.createElement('li');
    const placeLink = element('a', place.title);
    placeLink.href = siteAddress(place.url);
    inner.append(placeLink);
    if (isEntry) inner.append(' ', addButton(place.url, `${meta.title} → ${place.title}`, add));
    list.append(inner);
  }
  item.append(list);
  return item;
}

/** A button that adds the entry or the section at an address to the reader's set. */
function addButton(url: string, title: string, text: string): HTMLButtonElement {
  const button = Object.assign(element('button', text), { type: 'button', className: 'add' });
  const { pathname, hash } = new URL(url, location.href);
  button.dataset.place = `${pathname.split('/').at(-2)}${hash}`;
  button.append(Object.assign(element('span', ` (${title})`), { className: 'sr-only' }));
  return button;
}

/** An excerpt with dots where it is cut in a sentence. */
function excerpted(html: string): string {
  return `${/^(?:<mark>)?[\p{Lu}\p{N}„“"]/u.test(html) ? '' : '… '}${html}${/[.!?…](?:<\/mark>)?$/.test(html) ? '' : ' …'}`;
}

/** Pagefind escapes the page's text itself and adds nothing but `<mark>`. */
function marked(tag: 'p', html: string): HTMLElement {
  return Object.assign(document.createElement(tag), { innerHTML: html });
}
