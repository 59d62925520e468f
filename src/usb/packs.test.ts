import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packName } from './pack-name.ts';
import { packsOf } from './packs.ts';

function unpacked(scripts: ReadonlyMap<string, string>): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {};
  const guidePack = (name: string, files: Record<string, unknown>) => {
    all[name] = files;
  };
  for (const script of scripts.values()) runInNewContext(script, { guidePack });
  return all;
}

describe('packsOf', () => {
  it('puts every file where its path says it is', () => {
    const files = new Map(
      Array.from({ length: 60 }, (_, at) => [`ieraksti/e-${at}.json`, Buffer.from(`"${'ā'.repeat(10_000)}"`)] as const),
    );
    const { counts, scripts } = packsOf(files);
    expect(counts).toEqual({ ieraksti: 3 });
    const all = unpacked(scripts);
    for (const [path, bytes] of files) expect(all[packName(path, counts) ?? '']?.[path]).toBe(bytes.toString());
  });

  it('keeps texts as texts, bytes as base64, and parts the languages of the index', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x00]);
    const { scripts } = packsOf(
      new Map([
        ['pagefind/fragment/lv_1.pf_fragment', gzipSync('pagefind_dcd{"url":"/a/"}')],
        ['pagefind/fragment/en_1.pf_fragment', gzipSync(bytes)],
        ['pagefind/wasm.lv.pagefind', bytes],
      ]),
    );
    const all = unpacked(scripts);
    expect(all['pagefind-fragment-lv-0']).toEqual({
      'pagefind/fragment/lv_1.pf_fragment': 'pagefind_dcd{"url":"/a/"}',
    });
    expect(all['pagefind-fragment-en-0']).toEqual({
      'pagefind/fragment/en_1.pf_fragment': [gzipSync(bytes).toString('base64')],
    });
    expect(all['pagefind-0']).toEqual({ 'pagefind/wasm.lv.pagefind': [Buffer.from(bytes).toString('base64')] });
  });
});

it('names no pack for a file of a folder without packs', () => {
  expect(packName('ieraksti/x.json', { teksti: 1 })).toBeUndefined();
  expect(packName('constructor/x.json', {})).toBeUndefined();
});
