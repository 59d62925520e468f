import type { Labels } from '../schema/taxonomy.ts';

/**
 * A count with its noun in the right number. Latvian takes the singular after every
 * number that ends in 1 but not in 11: `21 ieteikums`, `11 ieteikumi`.
 */
export function plural(lang: keyof Labels, n: number, one: string, many: string): string {
  const singular = lang === 'lv' ? n % 10 === 1 && n % 100 !== 11 : n === 1;
  return `${n}\u00a0${singular ? one : many}`;
}
