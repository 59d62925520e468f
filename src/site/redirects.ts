import text from '../../content/data/redirects.yaml?raw';
import { parseRedirects } from '../content/redirects.ts';

/** Old addresses and anchors with where they lead; the check has judged them before any page is built. */
export const { redirects } = parseRedirects(text, 'content/data/redirects.yaml');
