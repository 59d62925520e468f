import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { ACT_EN, append, contentFolder, edit, REC, runCases, SOURCE } from '../../tests/content-folder.ts';
import { checkContent } from './all.ts';

vi.mock('../../content/data/personal-data-hashes.json', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return { default: { names: [hash('vārds uzvārds')], mails: [], phones: [] } };
});

/** Line of the fixture at which text appended after one empty line stands. */
const END = 28;

describe('personal data', () => {
  runCases([
    {
      name: 'a mailbox outside the list, eight digits and grouped numbers',
      change: {
        [REC]: append('\nRakstiet vards.uzvards@example.lv vai zvaniet 61234567.\n\nArī +371 61 234 567, 6123 4567.\n'),
        [ACT_EN]: edit(['The only act.', 'Call 61234567.']),
      },
      findings: [
        [`${ACT_EN}:3:15`, 'file', 'personal-phone'],
        [`${REC}:${END}:10`, 'file', 'personal-mailbox'],
        [`${REC}:${END}:47`, 'file', 'personal-phone'],
        [`${REC}:${END + 2}:5`, 'file', 'personal-phone'],
        [`${REC}:${END + 2}:22`, 'file', 'personal-phone'],
      ],
      says: {
        lv: ['tālruņa numurs', 'e-pasta adrese, kas nav atļauto'],
        en: ['a phone number', 'a mailbox here that isn’t among'],
      },
    },
    {
      name: 'a name from the list, in the text and over two lines',
      change: { [REC]: append('\nRaksta Vārds Uzvārds, pēc tam VĀRDS\nUzvārds un Vārds Paraugs.\n') },
      findings: [
        [`${REC}:${END}:8`, 'file', 'personal-name'],
        [`${REC}:${END}:31`, 'file', 'personal-name'],
      ],
      says: { lv: ['personas vārds'], en: ['a person’s name'] },
    },
    {
      name: 'a mailbox in a summary',
      change: { [SOURCE]: edit(['summary: Vienīgais avots.', 'summary: vards.uzvards@example.lv']) },
      findings: [[`${SOURCE}:5:10`, 'file', 'personal-mailbox']],
    },
    {
      name: 'an allowed mailbox, a date in an address, years in an id, a checksum with eight digits',
      change: {
        [REC]: append(
          '\n[Ministrija](mailto:pasts@km.gov.lv) un pasts@km.gov.lv, [ziņa](https://example.lv/pazinojums-10082021), plan-2024-2027.\n',
        ),
        [ACT_EN]: edit(['000000000000', 'ab61234567cd']),
      },
      findings: [[`${ACT_EN}:4:13`, 'translates', 'translation-stale?']],
    },
  ]);

  it('is not repeated in any message', () => {
    using folder = contentFolder({
      [SOURCE]: edit(['summary: Vienīgais avots.', 'summary: Vārds Uzvārds, vards.uzvards@example.lv, 61234567.']),
    });
    const { findings } = checkContent(folder.dir);
    expect(findings).toHaveLength(3);
    expect(JSON.stringify(findings)).not.toMatch(/Vārds|vards|61234567/);
  });
});
