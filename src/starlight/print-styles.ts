import { fileURLToPath } from 'node:url';

/**
 * Puts our sheet for paper where Starlight links its own from every page: that one sets other colours and rules for
 * parts we don’t use, and a second file would cost every visit its weight. Can go when Starlight has an option for it.
 */
export const ourPrintStyles = {
  find: /^\.\.\/style\/print\.css(?=\?url)/,
  replacement: fileURLToPath(new URL('../styles/print.css', import.meta.url)),
};
