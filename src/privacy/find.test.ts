import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { ALLOWED_MAILBOXES, findPersonalData, personalDataHash } from './find.ts';

/** Made-up words in place of the real hashes: a name, an institution's mailbox and a phone. */
vi.mock('../../content/data/personal-data-hashes.json', async () => {
  const { createHash: hash } = await import('node:crypto');
  const of = (text: string) => hash('sha256').update(text).digest('hex');
  return {
    default: {
      names: [of('zilzīle mežābele'), of('akmeņlauzis pūpēdis')],
      mails: [of('pasts@km.gov.lv'), of('vards.uzvards@example.lv')],
      phones: [of('61234567')],
    },
  };
});

/** What is found, as kind and the text at its place. */
const found = (text: string) =>
  findPersonalData(text).map(({ kind, index, length }) => `${kind}: ${text.slice(index, index + length)}`);

describe('personalDataHash', () => {
  it('is SHA-256 of the text in lower case and composed letters', () => {
    const expected = createHash('sha256').update('zilzīle').digest('hex');
    expect(personalDataHash('ZILZĪLE')).toBe(expected);
    expect(personalDataHash('Zilzīle'.normalize('NFD'))).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['Runāja Zilzīle Mežābele no biedrības.', 'Zilzīle Mežābele'],
    ['ZILZĪLE MEŽĀBELE', 'ZILZĪLE MEŽĀBELE'],
    ['zilzīle\n  mežābele', 'zilzīle\n  mežābele'],
    ['Zilzīle\u00a0Mežābele', 'Zilzīle\u00a0Mežābele'],
    ['Anna-Akmeņlauzis Pūpēdis', 'Akmeņlauzis Pūpēdis'],
    ['Akmeņlauzis Pūpēdis'.normalize('NFD'), 'Akmeņlauzis Pūpēdis'.normalize('NFD')],
  ])('are found in %j', (text, name) => {
    expect(found(text)).toEqual([`name: ${name}`]);
  });

  it.each([
    'Mežābele Zilzīle',
    'Zilzīle, Mežābele',
    'Zilzīle.\nMežābele',
    'ZilzīleMežābele',
    'Zilzīle un Mežābele',
    'Zilzīles Mežābele',
  ])('are not made up of words that only stand near each other: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('mailboxes', () => {
  it.each([
    ['Rakstiet vards.uzvards@example.lv.', 'vards.uzvards@example.lv'],
    ['<a href="mailto:cits+romi@ministrija.gov.lv">', 'cits+romi@ministrija.gov.lv'],
    ['PERSONA@EXAMPLE.LV', 'PERSONA@EXAMPLE.LV'],
    ['vārds@piemērs.lv', 'vārds@piemērs.lv'],
  ])('are found in %j', (text, mail) => {
    expect(found(text)).toEqual([`mailbox: ${mail}`]);
  });

  it('of institutions on the list may stand, in any case of letters', () => {
    const allowed = ALLOWED_MAILBOXES.filter((mail) => mail !== 'pasts@km.gov.lv');
    expect(allowed.flatMap((mail) => found(`${mail} ${mail.toUpperCase()}`))).toEqual([]);
    expect(found(`x${allowed[0]}`)).toEqual([`mailbox: x${allowed[0]}`]);
  });

  it('that are hashed are never allowed, even if they are on the list', () => {
    expect(found('pasts@km.gov.lv')).toEqual(['mailbox: pasts@km.gov.lv']);
  });

  it('are not every @', () => {
    expect(found('@font-face, a@b, plkst. @ 12.00')).toEqual([]);
  });
});

describe('several kinds at once', () => {
  it('are listed in the order of the text', () => {
    expect(found('tālr. 26112233, vards@example.lv, Zilzīle Mežābele')).toEqual([
      'phone: 26112233',
      'mailbox: vards@example.lv',
      'name: Zilzīle Mežābele',
    ]);
  });

  it('are nothing in an empty text', () => {
    expect(findPersonalData('')).toEqual([]);
  });
});
