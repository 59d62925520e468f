import { z } from 'zod';
import taxonomy from '../../content/data/taxonomy.json' with { type: 'json' };

/** A text in both languages of the site. */
export interface Labels {
  lv: string;
  en: string;
}

type Taxonomy = typeof taxonomy;
export type AreaId = keyof Taxonomy['areas'];
export type ActStatus = keyof Taxonomy['actStatuses'];

/** Every closed list of the site with both labels; the one place that names them is `content/data/taxonomy.json`. */
export { taxonomy };

/** A zod enum of the ids of one closed list. */
export function idOf<K extends keyof Taxonomy>(list: K) {
  return z.enum(Object.keys(taxonomy[list]) as [keyof Taxonomy[K] & string, ...(keyof Taxonomy[K] & string)[]]);
}

/** Label of one id of a closed list; throws on an id that the list does not hold, since the schema lets none through. */
export function label<K extends keyof Taxonomy>(list: K, id: keyof Taxonomy[K], lang: keyof Labels): string {
  return (taxonomy[list][id] as Labels)[lang];
}
