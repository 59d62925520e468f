import { createHash } from 'node:crypto';
import hashes from '../../content/data/personal-data-hashes.json' with { type: 'json' };

/** General mailboxes of institutions that the site may show; see `content/docs/par.mdx`. */
export const ALLOWED_MAILBOXES: readonly string[] = [
  'pasts@km.gov.lv',
  'tiesibsargs@tiesibsargs.lv',
  'info@iic.lv',
  'office@humanrights.org.lv',
];

export type PersonalDataKind = 'name' | 'mailbox' | 'phone';

/** A piece of text that must not be published, by its place; the text itself is left out of every message. */
export interface PersonalData {
  kind: PersonalDataKind;
  /** Offset in the searched text. */
  index: number;
  length: number;
}

const names = new Set(hashes.names);
const mails = new Set(hashes.mails);
const phones = new Set(hashes.phones);

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const GAP = '[ \\u00a0-]';
/** Latvian numbers begin with 2 or 6; in groups they are written 2611 2233, 26 112 233, 261 122 33 or 26 11 22 33. */
const GROUPS = [
  [4, 4],
  [2, 3, 3],
  [3, 3, 2],
  [2, 2, 2, 2],
].map((sizes) => sizes.map((size) => `\\d{${size}}`).join(GAP));
const PHONE = new RegExp(
  [
    // +371 says that it is a phone, however the rest is grouped.
    `(?:\\+|(?<!\\d)00)371(?:${GAP}?\\d){8}(?!\\d)`,
    // Neither a longer number (12 345 678 900), a span of years (2014-2020) nor the end of an id (lv-plan-2024-2027).
    `(?<!\\p{L}-?|\\d[.,/ \\u00a0-]?)(?=[26])(?!(?:19|20)\\d\\d${GAP}(?:19|20)\\d\\d(?!\\d))(?:${GROUPS.join('|')})(?!\\d|${GAP}\\d{3}(?!\\d))`,
    '(?<!\\d)\\d{8}(?!\\d)',
  ].join('|'),
  'gu',
);
/** What follows an amount of money: 22 345 678 EUR. */
const CURRENCY = /^[ \u00a0]?(?:EUR|LVL|USD|€|\$|eiro|euro|lat[isu])/i;
/** Eight digits that are no phone: a date in a web address or an id (/pazinojums-10082021), a part of a checksum. */
const ADDRESS =
  /https?:\/\/[^\s"'<>]+|[a-z]-\d{8}(?!\d)|(?<=^translates: ")[0-9a-f]{12}|(?<![\p{L}\d])[0-9a-f]{64}(?![\p{L}\d])/gmu;

/**
 * Finds personal data in a text: the hashed names, mailboxes and phones of the sources, any mailbox outside the
 * list of institutional ones, and any phone number: after +371, eight digits in a row, or in the usual groups.
 * @param text plain text (of a file, a page or an index fragment)
 */
export function findPersonalData(text: string): PersonalData[] {
  return [...findNames(text), ...findMailboxes(text), ...findPhones(text)].sort((a, b) => a.index - b.index);
}

/** SHA-256 of the text in NFC and lower case, as the header of the hash file prescribes. */
export function personalDataHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').toLowerCase()).digest('hex');
}

function findNames(text: string): PersonalData[] {
  const words = [...text.matchAll(WORD)];
  return words.flatMap((word, position) => {
    const next = words[position + 1];
    if (!next) return [];
    const end = word.index + word[0].length;
    if (!/^\s+$/.test(text.slice(end, next.index))) return [];
    if (!names.has(personalDataHash(`${word[0]} ${next[0]}`))) return [];
    return [{ kind: 'name' as const, index: word.index, length: next.index + next[0].length - word.index }];
  });
}

function findMailboxes(text: string): PersonalData[] {
  return [...text.matchAll(MAIL)]
    .filter(([mail]) => mails.has(personalDataHash(mail)) || !ALLOWED_MAILBOXES.includes(mail.toLowerCase()))
    .map((match) => ({ kind: 'mailbox', index: match.index, length: match[0].length }));
}

function findPhones(text: string): PersonalData[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length] as const);
  const inAddress = (index: number) => addresses.some(([from, to]) => index >= from && index < to);
  const isAmount = (end: number) => CURRENCY.test(text.slice(end, end + 6));
  return [...text.matchAll(PHONE)]
    .filter(({ 0: phone, index }) => {
      const known = phones.has(personalDataHash(phone.replace(/\D/g, '').slice(-8)));
      return known || (!inAddress(index) && !isAmount(index + phone.length));
    })
    .map((match) => ({ kind: 'phone', index: match.index, length: match[0].length }));
}
