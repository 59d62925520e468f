import { describe, expect, it } from 'vitest';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { catalogue } from './catalogue.ts';

const files = catalogue(modelOf(latvian('workshop', 'ws-one'))).map(({ file }) => file);

describe('catalogue', () => {
  it('names the whole guide in both languages and formats, the USB edition, areas with a page and workshops', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'celvedis-lv.pdf',
        'celvedis-en.epub',
        'celvedis-usb.zip',
        'joma-majokli-lv.pdf',
        'seminars-ws-one-en.pdf',
      ]),
    );
    expect(files.filter((file) => file.startsWith('joma-'))).toHaveLength(10);
  });

  it('names each once', () => {
    expect(new Set(files).size).toBe(files.length);
  });
});
