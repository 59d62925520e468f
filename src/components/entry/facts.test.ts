import { describe, expect, it } from 'vitest';
import { act, entryOf, latvian } from '../../../tests/example-entries.ts';
import { t } from '../../i18n/strings.ts';
import { entryFacts } from './facts.ts';

const rowsOf = (entry: Parameters<typeof entryFacts>[0]) =>
  Object.fromEntries(entryFacts(entry, 'lv').rows.map((row) => [row.term, row]));

describe('entryFacts', () => {
  it('says of a recommendation to whom its source speaks, and that who could act is our reading', () => {
    const rows = rowsOf(entryOf(latvian('recommendation', 'rec-one')));
    expect(rows[t('lv', 'entry.addresseeInSource')]?.value).toBe('Latvija');
    expect(rows[t('lv', 'entry.addressees')]).toMatchObject({ value: 'pašvaldība', note: t('lv', 'entry.ourReading') });
    expect(rows[t('lv', 'entry.asOf')]?.value).toBe('2019.\u00a0gada 5.\u00a0septembris');
  });

  it('says so when the date of a statement is not known', () => {
    const rows = rowsOf(entryOf(latvian('principle', 'prin-one', { asOf: 'undated' })));
    expect(rows[t('lv', 'entry.asOf')]?.value).toBe(t('lv', 'entry.asOfUndated'));
  });

  it('leaves out what is not known of an act and links to where it is published', () => {
    const url = 'https://likumi.lv/ta/id/1';
    const known = rowsOf(entryOf(latvian('legal-act', 'act-one', { url, identifiers: { likumi: '1', oj: 'L 1' } })));
    expect(known[t('lv', 'act.url')]).toMatchObject({ value: url, href: url });
    expect(known[t('lv', 'act.identifiers')]?.value).toBe('likumi.lv 1; L 1');
    const unknown = entryFacts(entryOf(act('act-two')), 'lv').rows;
    expect(unknown.map(({ term }) => term)).not.toContain(t('lv', 'act.url'));
    expect(unknown.every(({ value }) => value !== '')).toBe(true);
  });

  it('says of a workshop that it is ours, what it is for and how long it takes', () => {
    const rows = rowsOf(entryOf(latvian('workshop', 'ws-one')));
    expect(rows[t('lv', 'entry.source')]?.value).toBe(t('lv', 'workshop.ours'));
    expect(rows[t('lv', 'workshop.goal')]?.value).toBe('Mērķis.');
    expect(rows[t('lv', 'workshop.minutes')]?.value).toBe('30\u00a0minūtes');
    expect(rows[t('lv', 'entry.asOf')]).toBeUndefined();
  });

  it('names the day on which an act was checked, and of nothing else', () => {
    expect(entryFacts(entryOf(act('act-one')), 'en').checked).toBe('21\u00a0November 2026');
    expect(entryFacts(entryOf(latvian('source', 'src-one')), 'en').checked).toBeUndefined();
  });

  it('gives the language of a source’s own title, which need not be the page’s', () => {
    const rows = rowsOf(entryOf(latvian('source', 'src-one', { originalTitle: 'Report', language: 'en' })));
    expect(rows[t('lv', 'source.originalTitle')]).toMatchObject({ value: 'Report', lang: 'en' });
  });
});
