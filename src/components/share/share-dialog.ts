import { addStyles } from '../../dom/stylesheet.ts';
import { readJson } from '../../http/read-json.ts';
import { retryable } from '../../http/retryable.ts';
import { languageRoot } from '../../http/site-address.ts';
import { httpPartLoader } from '../../parts/loader.ts';
import styles from '../../styles/share.css?url';
import { SharePanel, type Texts } from './share-panel.ts';
import { shareableOf } from './shareable-page.ts';

export { addPlace } from './add-to-set.ts';

const parts = httpPartLoader(`${languageRoot}ieraksti/`);

/** The dialog of the page that is open, made when it is first asked for. */
const panel = retryable(async (): Promise<SharePanel> => {
  const id = document.querySelector<HTMLElement>('share-controls')?.dataset.id;
  const [texts, part] = await Promise.all([
    readJson<Texts>(`${languageRoot}teksti/share.json`),
    id ? parts.part(id) : undefined,
    addStyles(styles),
  ]);
  const made = new SharePanel(shareableOf(document, part), texts);
  document.body.append(made.dialog);
  return made;
});

/**
 * Opens the dialog for the whole page or for a place on it.
 * @param anchor of the section
 * @throws when what the dialog needs can't be had
 */
export async function openShare(anchor?: string): Promise<void> {
  (await panel()).open(anchor);
}
