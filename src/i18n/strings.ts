import en from '../../content/i18n/en.json' with { type: 'json' };
import lv from '../../content/i18n/lv.json' with { type: 'json' };
import type { Labels } from '../schema/taxonomy.ts';
import { fill } from './fill.ts';

export type StringKey = keyof typeof lv;
const dictionaries: Record<keyof Labels, Record<StringKey, string>> = { lv, en };

/**
 * An interface string; `{name}` in it is replaced by the parameter of that name.
 * @param params values for the placeholders
 */
export function t(lang: keyof Labels, key: StringKey, params: Record<string, string | number> = {}): string {
  return fill(dictionaries[lang][key], params);
}
