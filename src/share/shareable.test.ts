import { describe, expect, it } from 'vitest';
import { examplePart } from '../../tests/example-part.ts';
import { embedCode } from './embed-code.ts';
import { addressOf, citation, type Shareable, stylesOf } from './shareable.ts';

const entry: Shareable = {
  lang: 'lv',
  address: 'rec-one',
  title: 'Nepieļaut izlikšanu',
  url: examplePart.url,
  sections: [
    { anchor: 'soli', title: 'Pirmie soļi' },
    { anchor: 'avoti', title: 'Avoti' },
  ],
  part: examplePart,
};
const area: Shareable = {
  lang: 'en',
  address: 'jomas/majokli',
  title: 'Housing',
  url: 'https://celvedis.example/en/jomas/majokli/',
  sections: [{ anchor: 'faktori', title: 'Success factors' }],
  part: undefined,
};

describe('a page that is shared', () => {
  it('has a permanent address for itself and for each place on it', () => {
    expect(addressOf(area)).toBe(area.url);
    expect(addressOf(area, 'faktori')).toBe(`${area.url}#faktori`);
  });

  it('is cited in its own language first; a page that is no entry only in that one', () => {
    expect(stylesOf(entry)).toEqual(['lv', 'en', 'bibtex', 'csl']);
    expect(stylesOf({ ...entry, lang: 'en' })).toEqual(['en', 'lv', 'bibtex', 'csl']);
    expect(stylesOf(area)).toEqual(['en', 'bibtex', 'csl']);
  });

  it('is cited as an entry with what the build knows of it', () => {
    expect(citation(entry, 'en', 'soli', '2026-11-21')).toContain('Section “First steps”, text by the editors');
    expect(citation(entry, 'bibtex', undefined, '2026-11-21')).toContain('@online{rec-one,');
  });

  it('is cited by the heading on the page where the place is put together by the site', () => {
    const text = citation(entry, 'lv', 'avoti', '2026-11-21');
    expect(text).toContain('Sadaļa „Avoti”. Romu');
    expect(text).toContain('https://celvedis.example/rec-one/#avoti. Skatīts');
  });

  it('is cited without a source where it is no entry', () => {
    expect(citation(area, 'en', 'faktori', '2026-11-21')).toBe(
      '“Housing” (jomas-majokli). Section “Success factors”. Roma inclusion guide for municipalities. Unofficial translation from Latvian. https://celvedis.example/en/jomas/majokli/#faktori. Accessed 21 November 2026.',
    );
    expect(JSON.parse(citation(area, 'csl', undefined, '2026-11-21'))[0]).not.toHaveProperty('issued');
  });
});

describe('embedCode', () => {
  it('frames the statement, and keeps quotes from breaking out', () => {
    const code = embedCode({ ...examplePart, title: 'A "b" <c> & d' }, examplePart.embed);
    expect(code).toContain(
      '<iframe src="https://celvedis.example/embed/rec-one/" title="A &quot;b&quot; &lt;c> &amp; d"',
    );
    expect(code).toContain('><a href="https://celvedis.example/rec-one/">');
  });

  it('frames one section, with room for its text', () => {
    const code = embedCode(examplePart, examplePart.embed, 'soli');
    expect(code).toContain('src="https://celvedis.example/embed/rec-one/#soli"');
    expect(code).toContain('<a href="https://celvedis.example/rec-one/#soli">');
  });
});
