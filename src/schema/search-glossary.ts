import { z } from 'zod';

const name = z.string().trim().min(2);

/** The search glossary: the site's terms with everything else that readers call them. */
export const searchGlossary = z.array(
  z.strictObject({
    /** The term as the Latvian pages have it, in any form. */
    lv: name,
    /** English names; the first is the one the English pages have. */
    en: z.array(name).default([]),
    /** Other Latvian names: everyday, older, wider or narrower. */
    also: z.array(name).default([]),
    /** Abbreviations. */
    short: z.array(name).default([]),
  }),
);

export type SearchTerm = z.infer<typeof searchGlossary>[number];
