import { element } from '../../dom/element.ts';
import { addStyles } from '../../dom/stylesheet.ts';
import { fill } from '../../i18n/fill.ts';
import { isPutOff, putOff } from '../../offline/choice.ts';
import type { View } from '../../offline/view.ts';
import styles from '../../styles/edition-notice.css?url';
import type { siteCopy } from './site-copy.ts';
import { dateOf, ofDate, offlineTexts } from './texts.ts';

type Renewable = Extract<View, { name: 'renewable' }>;

/** Tells on every page, before its text, that a new edition waits; the focus stays where it is. */
export function announceEditions(copy: typeof siteCopy): void {
  let shown: { edition: string; notice: Promise<HTMLElement> } | undefined;
  copy.onView((view) => {
    const edition = view.name === 'renewable' && !isPutOff(view.ready.id) ? view.ready.id : undefined;
    if (shown?.edition === edition) return;
    void shown?.notice.then((notice) => notice.remove());
    shown = undefined;
    if (view.name === 'renewable' && edition) shown = { edition, notice: show(view, copy) };
  });
}

async function show({ current, ready }: Renewable, copy: typeof siteCopy): Promise<HTMLElement> {
  const [texts] = await Promise.all([offlineTexts(), addStyles(styles)]);
  const notice = element('div', '', 'edition-notice');
  const status = element('p');
  status.role = 'status';
  const accept = element('button', texts.accept);
  accept.addEventListener('click', () => void copy.accept(ready.id));
  const later = element('button', texts.later);
  later.addEventListener('click', () => {
    putOff(ready.id);
    notice.remove();
    document.querySelector<HTMLElement>('main a, main button')?.focus({ preventScroll: true });
  });
  notice.append(status, accept, later);
  document.querySelector('main')?.prepend(notice);
  // Screen readers say what is put into a status that is there already.
  requestAnimationFrame(() => {
    status.textContent = fill(texts.ready ?? '', { ready: dateOf(ready), current: ofDate(current) });
  });
  return notice;
}
