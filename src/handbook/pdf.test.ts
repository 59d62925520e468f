import { expect, it } from 'vitest';
import { bookEntryOf, bookOf, chapterOf, everyBlock } from '../../tests/example-book.ts';
import { typesetter } from './pdf.ts';

const entry = bookEntryOf('rec-one', {
  covers: ['rec-old'],
  status: { text: 'Spēkā', holds: true },
  number: 1,
  sources: [{ number: 1, to: 'rec-one', place: [{ type: 'text', text: '„A”' }] }],
  facts: [{ term: 'Veids', note: 'mūsu lasījums', value: [{ type: 'text', text: 'plāns' }] }],
  lead: everyBlock('rec-one'),
  sections: [{ id: 'rec-one.soli', title: 'Soļi', own: true, blocks: [] }],
  related: [{ heading: 'Skatiet arī', refs: [[{ type: 'ref', to: 'rec-one.soli', children: [] }]] }],
});
const index = {
  columns: 2,
  rows: [{ text: [{ type: 'text', text: 'NVA' } as const], main: true, refs: [{ to: 'rec-old', name: 'rec-old' }] }],
};
const book = bookOf([chapterOf('lapa', [entry]), chapterOf('raditajs', [], { index })]);

it('sets every piece a book can have, for everyone to read, and the same way each time', async () => {
  const press = await typesetter();
  const pdf = Buffer.from(await press.pdf(book));
  expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(pdf.equals(await press.pdf(structuredClone(book)))).toBe(true);
  expect(press.cover(book)).toMatch(/^<svg[^>]* viewBox="0 0 595/);
  expect(pdf.equals(await press.pdf({ ...book, contents: 'entries', lang: 'en' }))).toBe(false);
});

it('says which book and where when a link leads nowhere', async () => {
  const press = await typesetter();
  const lost = bookOf([chapterOf('lapa', [bookEntryOf('rec-one', { lead: everyBlock('rec-lost') })])]);
  await expect(press.pdf(lost)).rejects.toThrow(/gramata-lv: .*rec-lost/);
});
