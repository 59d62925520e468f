import { announceEditions } from './edition-notice.ts';
import { fillFooterLine } from './footer-line.ts';
import { siteCopy } from './site-copy.ts';

announceEditions(siteCopy);
fillFooterLine(siteCopy);
// Whatever fails here, the page works as it does on line.
void siteCopy.begin();
