import type { Labels } from '../schema/taxonomy.ts';

/** Language of a content file by its path: English below `docs/en/`, else Latvian. */
export function languageOf(path: string | undefined): keyof Labels {
  return (path ?? '').replaceAll('\\', '/').includes('/docs/en/') ? 'en' : 'lv';
}
