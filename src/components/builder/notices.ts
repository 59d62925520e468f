import { required } from '../../dom/required.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { isEmpty } from '../../set/edit.ts';
import type { Entries } from './entries.ts';
import type { OpenSet } from './open-set.ts';
import type { BuilderTexts } from './texts.ts';

/** Says what a reader must know of the open set: that its link is damaged, where it is kept, what waits to be added. */
export function showNotices(root: HTMLElement, set: OpenSet, entries: Entries, texts: BuilderTexts): void {
  const { own, fault, plan } = set.opened;
  reveal(required(root, '[data-fault]'), fault ? texts[fault] : '');
  reveal(required(root, '[data-whose]'), isEmpty(plan) ? '' : whose(own, set.keeps, texts));
  const { waiting } = set;
  const count = plural(texts.lang, waiting, texts.waitingOne, texts.waitingMany);
  required(root, '[data-offer] button').textContent = fill(texts.waiting, { count });
  required(root, '[data-offer]').hidden = waiting === 0;
  required(root, '[data-trouble]').hidden = !entries.incomplete;
}

function reveal(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

function whose(own: boolean, keeps: boolean, { own: kept, ownUnkept, fromLink }: BuilderTexts): string {
  if (!own) return fromLink;
  return keeps ? kept : ownUnkept;
}
