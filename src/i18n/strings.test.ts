import { describe, expect, it } from 'vitest';
import en from '../../content/i18n/en.json' with { type: 'json' };
import lv from '../../content/i18n/lv.json' with { type: 'json' };
import { type StringKey, t } from './strings.ts';

const keys = Object.keys(lv) as StringKey[];
const placeholders = (text: string) => (text.match(/\{+\w+\}+/g) ?? []).sort();

describe('the two dictionaries', () => {
  it('hold the same keys, in the same order', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it.each(keys)('say %s in both languages with the same placeholders', (key) => {
    expect(lv[key].trim()).toBeTruthy();
    expect(en[key].trim()).toBeTruthy();
    expect(placeholders(en[key])).toEqual(placeholders(lv[key]));
  });

  it.each(keys)('quote as the language does in %s', (key) => {
    expect(lv[key]).not.toMatch(/["“]/);
    expect(en[key]).not.toMatch(/["„]/);
  });
});

describe('t', () => {
  it('gives the string in the language', () => {
    expect(t('lv', 'search.label')).toBe('Meklēt');
    expect(t('en', 'search.label')).toBe('Search');
  });

  it('puts every parameter in its place', () => {
    expect(t('en', 'list.shown', { shown: 3, total: 27 })).toBe('3 of 27 shown');
    expect(t('lv', 'list.shown', { total: 27, shown: 0 })).toBe('Rāda 0 no 27');
  });

  it('takes a parameter as it is, even if it looks like a placeholder or a replacement pattern', () => {
    expect(t('en', 'list.shown', { shown: '{total}', total: '$&' })).toBe('{total} of $& shown');
  });

  it('leaves a placeholder without a parameter visible', () => {
    expect(t('en', 'list.shown', { shown: 3 })).toBe('3 of {total} shown');
  });
});
