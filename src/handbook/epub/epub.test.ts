import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bookEntryOf, bookOf, chapterOf, everyBlock } from '../../../tests/example-book.ts';
import { epubOf } from './epub.ts';

const entry = bookEntryOf('rec-one', {
  covers: ['rec-old'],
  status: { text: 'Spēkā', holds: true },
  sources: [{ number: 2, to: 'src-one', place: [{ type: 'text', text: '„A”' }] }],
  lead: everyBlock('src-one'),
  sections: [{ id: 'rec-one.soli', title: 'Soļi', own: true, blocks: [] }],
});
const row = { text: [{ type: 'text', text: 'NVA' } as const], main: true };
const refs = [
  { to: 'rec-old', name: 'rec-old' },
  { to: 'rec-one.term-05', name: 'rec-one' },
];
const book = bookOf([
  chapterOf('lapa', [entry]),
  chapterOf('avoti', [bookEntryOf('src-one', { number: 2 })]),
  chapterOf('raditajs', [], { index: { columns: 2, rows: [{ ...row, refs }] } }),
]);
const bytes = epubOf(book, '<svg xmlns="http://www.w3.org/2000/svg"/>');
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

it('begins with its type, unpacked, and is the same each time', () => {
  expect(strFromU8(bytes.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip');
  expect(Buffer.from(epubOf(structuredClone(book), '<svg xmlns="http://www.w3.org/2000/svg"/>')).equals(bytes)).toBe(
    true,
  );
});

it('nests the contents: part, chapter, group, entry', () => {
  expect(files['book/nav.xhtml']).toContain(
    '<li><a href="dala.xhtml">Daļa</a><ol><li><a href="lapa.xhtml">Nodaļa lapa</a><ol><li><a href="lapa.xhtml#lapa.visi">Grupa</a><ol><li><a href="lapa.xhtml#rec-one">Virsraksts rec-one</a></li>',
  );
});

it('links sources, entries and marks of terms across its pages', () => {
  expect(files['book/lapa.xhtml']).toContain('[<a role="doc-biblioref" href="avoti.xhtml#src-one">2</a>]');
  expect(files['book/raditajs.xhtml']).toContain('<strong><a href="lapa.xhtml#rec-old">rec-old</a></strong>');
  expect(files['book/raditajs.xhtml']).toContain('<a href="lapa.xhtml#rec-one.term-05">rec-one</a>');
});

it('marks what is ours in words, escapes text and keeps pictures as files', () => {
  const page = files['book/lapa.xhtml'];
  expect(page).toContain('<div class="own"><p class="mark">Mūsu lasījums</p>\n<h4 id="rec-one.soli">Soļi</h4>');
  expect(page).toContain('<span lang="lt" xml:lang="lt">Romų &lt;&amp;&gt; &quot;vardas&quot;</span>');
  expect(page).toContain('<img src="picture-1.svg" alt="Kvadrāts"/>');
  expect(files['book/picture-1.svg']).toContain('<rect');
});

it('leaves out what is said of paper', () => {
  expect(files['book/lapa.xhtml']).toContain('Uzmanību');
  expect(files['book/lapa.xhtml']).not.toContain('Lappuses');
});

it('keeps a cell over several rows and the column of the cells after it', () => {
  expect(files['book/lapa.xhtml']).toContain('<td rowspan="2">7</td>');
  expect(files['book/lapa.xhtml']).toContain('<tr><th scope="row">b</th><td class="number">8</td></tr>');
});

it('says what it offers to readers who don’t see', () => {
  for (const name of ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
    expect(files['book/book.opf']).toContain(`schema:${name}`);
  expect(files['book/book.opf']).toContain('<dc:language>lv</dc:language>');
});

it('refuses a link that leads nowhere', () => {
  const lost = bookOf([chapterOf('lapa', [bookEntryOf('rec-one', { lead: everyBlock('rec-lost') })])]);
  expect(() => epubOf(lost, '')).toThrow('gramata-lv: nothing has the id rec-lost');
});
