import { withSiteLinks } from '../../http/site-address.ts';
import { SearchPanel } from './search-panel.ts';
import { searchOf } from './search-state.ts';

/**
 * Fills the dialog with the search page's panel, so that both are the same, and answers what was typed meanwhile.
 * @param page address of the search page in the reader's language
 * @throws when the page or the panel in it can't be had
 */
export async function fillDialog(dialog: HTMLDialogElement, input: HTMLInputElement, page: string): Promise<void> {
  const response = await fetch(page);
  const body = new DOMParser()
    .parseFromString(await response.text(), 'text/html')
    .querySelector<HTMLElement>('.search-body');
  if (!response.ok || !body) throw new Error(`${response.status} ${page}`);
  dialog.querySelector('.panel')?.replaceChildren(document.adoptNode(withSiteLinks(body)));
  const link = body.querySelector<HTMLAnchorElement>('.as-page a');
  const panel = new SearchPanel(body, input, (state) => {
    if (link) link.href = `${page}${searchOf(state)}`;
  });
  panel.load();
  // Until the panel is here, Enter leads to the search page with the words, as the button does; now to the first result.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void panel.first().then((result) => result?.click());
  });
  // A place on the page that is open would stay hidden behind the dialog.
  body.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  if (input.value !== '') panel.ask();
}
