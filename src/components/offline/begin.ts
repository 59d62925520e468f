import { announceEditions } from './edition-notice.ts';
import { fillFooterLine } from './footer-line.ts';
import { siteCopy } from './site-copy.ts';

/** Whatever fails here, the page works as it does on line. */
if (self === top) {
  siteCopy.begin();
  announceEditions(siteCopy);
  fillFooterLine(siteCopy);
}
