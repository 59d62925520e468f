import { fill } from '../../i18n/fill.ts';
import type { siteCopy } from './site-copy.ts';
import { ofDate, offlineTexts } from './texts.ts';

/** Once the site is kept, the footer's link to the downloads says so. */
export function fillFooterLine(copy: typeof siteCopy): void {
  const link = document.querySelector('a.offline');
  const plain = link?.textContent ?? '';
  let said: string | undefined;
  copy.onView(async (view) => {
    const current = 'current' in view ? view.current : undefined;
    if (!link || current?.id === said) return;
    said = current?.id;
    link.textContent = current ? fill((await offlineTexts()).short ?? plain, { date: ofDate(current) }) : plain;
  });
}
