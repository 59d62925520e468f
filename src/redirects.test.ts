import { describe, expect, it } from 'vitest';
import { type Change, contentFolder, edit, REC, REDIRECTS } from '../tests/content-folder.ts';
import { siteCorpus } from '../tests/corpus.ts';
import { loadCorpus } from './content/corpus.ts';
import { astroRedirects, movedPages } from './redirects.ts';

function redirects(change: Change): Record<string, string> {
  using folder = contentFolder(change);
  return astroRedirects(loadCorpus(folder.dir).corpus);
}
const line = (from: string, to: string) => `- { from: "${from}", to: "${to}", since: 2026-11-21, reason: Apvienots }\n`;

describe('astroRedirects', () => {
  it('is empty where nothing moved', () => {
    expect(redirects({})).toEqual({});
  });

  it('leads a covered id to its place on the page that stands for it, in both languages', () => {
    expect(redirects({ [REC]: edit(['kind:', 'covers: [rec-two, rec-three]\nkind:']) })).toEqual({
      '/rec-two/': '/rec-one/#rec-two',
      '/en/rec-two/': '/en/rec-one/#rec-two',
      '/rec-three/': '/rec-one/#rec-three',
      '/en/rec-three/': '/en/rec-one/#rec-three',
    });
  });

  it('leads an old address to the new one, with its anchor if it has one', () => {
    expect(redirects({ [REDIRECTS]: line('rec-old', 'rec-one') + line('jomas/veca', 'rec-one#soli') })).toEqual({
      '/rec-old/': '/rec-one/',
      '/en/rec-old/': '/en/rec-one/',
      '/jomas/veca/': '/rec-one/#soli',
      '/en/jomas/veca/': '/en/rec-one/#soli',
    });
  });

  it('gives old anchors no address of their own', () => {
    expect(redirects({ [REDIRECTS]: line('rec-one#vecais', 'rec-one#soli') })).toEqual({});
  });

  it('passes over a redirect that is not well formed', () => {
    expect(redirects({ [REDIRECTS]: `${line('/rec-old/', 'rec-one')}- rec-older\n` })).toEqual({});
  });

  it('makes well-formed addresses of all the site’s content', () => {
    const entries = Object.entries(astroRedirects(siteCorpus()));
    expect(entries.length).toBeGreaterThan(0);
    for (const [from, to] of entries) {
      expect(from).toMatch(/^\/(?:[a-z0-9-]+\/)+$/);
      expect(to).toMatch(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/);
    }
  });
});

describe('movedPages', () => {
  it('keeps the reason, and where the anchors of the old page lead', () => {
    using folder = contentFolder({
      [REDIRECTS]: line('rec-old', 'rec-one') + line('rec-old#vecie', 'rec-one#soli') + line('rec-older#x', 'rec-one'),
    });
    expect(movedPages(loadCorpus(folder.dir).corpus)).toEqual([
      { from: 'rec-old', to: 'rec-one/', reason: 'Apvienots', places: { vecie: 'rec-one/#soli' } },
    ]);
  });
});
