import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsOf, textOf } from './cbor.ts';
import { cutChunks, grouped, range } from './chunks.ts';

const word = (name: string, size = 1000) => ({ word: name, bytes: Buffer.alloc(size) });
const names = (groups: { word: string }[][]) => groups.map((group) => group.map((each) => each.word));

describe('grouped', () => {
  it('begins a new group only where the first three letters change', () => {
    const words = [word('izliksana', 17_000), word('izliksanas'), word('izveide'), word('jauna')];
    expect(names(grouped(words))).toEqual([['izliksana', 'izliksanas', 'izveide'].slice(0, 2), ['izveide', 'jauna']]);
  });

  it('cuts a group that is too long where the fourth letter changes', () => {
    const words = [word('projekta', 40_000), word('projektu'), word('prombutne')];
    expect(names(grouped(words))).toEqual([['projekta', 'projektu'], ['prombutne']]);
  });

  it('keeps every word, in order', () => {
    const words = Array.from({ length: 200 }, (_, index) => word(`w${String(index).padStart(4, '0')}`, 700));
    expect(grouped(words).flat()).toEqual(words);
    expect(grouped([])).toEqual([]);
  });
});

it('names the range of a group as short as its neighbours allow', () => {
  const groups = [[word('akts'), word('bernus')], [word('beside'), word('gada')], [word('gadaja')]];
  expect(groups.map((group, index) => range(group, groups[index - 1], groups[index + 1]))).toEqual([
    ['akts', 'ber'],
    ['bes', 'gada'],
    ['gadaj', 'gadaja'],
  ]);
});

describe('cutChunks', () => {
  const dir = mkdtempSync(join(tmpdir(), 'chunks-'));
  let before: string[] = [];
  const unpack = (file: string) => gunzipSync(readFileSync(join(dir, file))).subarray('pagefind_dcd'.length);
  const indexWords = () =>
    readdirSync(join(dir, 'index')).flatMap((file) =>
      itemsOf(itemsOf(unpack(`index/${file}`))[0] ?? Buffer.from([0x80])).map((item) =>
        textOf(itemsOf(item)[0] ?? Buffer.from([0x60])),
      ),
    );

  beforeAll(async () => {
    const { index } = await createIndex();
    for (let page = 0; page < 40; page += 1) {
      const words = Array.from({ length: 400 }, (_, each) => `vards${(each * 37 + page * 11) % 9000}x${each}`);
      await index?.addCustomRecord({
        url: `/${page}/`,
        content: words.join(' '),
        language: 'lv',
        meta: { title: `Lapa ${page}` },
      });
    }
    await index?.writeFiles({ outputPath: dir });
    await close();
    before = indexWords();
    cutChunks(dir);
  }, 60_000);
  afterAll(() => rmSync(dir, { recursive: true }));

  it('loses no word and adds none', () => {
    expect(before.length).toBeGreaterThan(1000);
    expect(indexWords().sort()).toEqual(before.sort());
  });

  it('lists exactly the chunks that are there, in order, in metadata that the entry names', () => {
    const { languages } = JSON.parse(readFileSync(join(dir, 'pagefind-entry.json'), 'utf8'));
    const meta = itemsOf(unpack(`pagefind.${languages.lv.hash}.pf_meta`));
    const chunks = itemsOf(meta[2] ?? Buffer.from([0x80])).map((chunk) => itemsOf(chunk).map(textOf));
    expect(chunks.map(([, , hash]) => `${hash}.pf_index`).sort()).toEqual(readdirSync(join(dir, 'index')).sort());
    const bounds = chunks.flatMap((chunk) => chunk.slice(0, 2));
    expect(bounds).toEqual([...bounds].sort());
  });

  it('throws where there is no index', () => {
    expect(() => cutChunks(join(dir, 'nowhere'))).toThrow();
  });
});
