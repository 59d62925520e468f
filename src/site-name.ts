import type { Labels } from './schema/taxonomy.ts';

/** The name of the site in both languages. */
export const siteName: Labels = {
  lv: 'Romu iekļaušanas ceļvedis pašvaldībām',
  en: 'Roma inclusion guide for municipalities',
};
