import type { EntryPart } from '../../parts/part.ts';
import type { Shareable } from '../../share/shareable.ts';

/** What can be shared of the page that is open. */
export function shareableOf(page: Document, part: EntryPart | undefined): Shareable {
  const lang = page.documentElement.lang === 'en' ? 'en' : 'lv';
  const url = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? page.URL.replace(/[?#].*$/, '');
  const path = new URL(url).pathname.slice(import.meta.env.BASE_URL.length);
  return {
    lang,
    address: path.replace(/^en\//, '').replace(/\/$/, ''),
    title: page.querySelector('h1')?.textContent.trim() ?? page.title,
    url,
    sections: [...page.querySelectorAll('main h2[id]')]
      .filter(({ id }) => id !== '_top')
      .map(({ id, textContent }) => ({ anchor: id, title: textContent.trim() })),
    part,
  };
}
