/**
 * Finds the programs that tests need beside what npm brings, or installs them, one after the other: two tests that
 * install at the same time would be in each other's way.
 */
import { chromiumPath } from './browser/chromium.ts';
import { firefoxPath } from './browser/file-browsers.ts';
import { poppler } from './browser/poppler.ts';
import { epubcheckPath } from './epubcheck.ts';
import { qpdfPath } from './pdf-file.ts';

const programs = [chromiumPath(), firefoxPath(), poppler('pdftotext'), qpdfPath(), epubcheckPath()];
process.stdout.write(`${programs.join('\n')}\n`);
