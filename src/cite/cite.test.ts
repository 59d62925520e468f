import { describe, expect, it } from 'vitest';
import { examplePart } from '../../tests/example-part.ts';
import { citedOf } from './cited.ts';
import { bibtexOf, cslOf } from './records.ts';
import { citationText } from './text.ts';

const TODAY = '2026-11-21';
const text = (lang: 'lv' | 'en', anchor?: string, part = examplePart) =>
  citationText(citedOf(part, lang, anchor), TODAY).replaceAll('\u00a0', ' ');

describe('a citation in words', () => {
  it('names statement, source, its date, address and the day of access in Latvian', () => {
    expect(text('lv')).toBe(
      '„Nepieļaut izlikšanu & palīdzēt” (rec-one). Romu iekļaušanas ceļvedis pašvaldībām. Ieraksta avots: Prezentācija. Kultūras ministrija, 2019. gada 7. novembris. „Ieteikumi”, 364. rinda. Stāvoklis uz 2019. gada 5. septembri. https://celvedis.example/rec-one/. Skatīts 2026. gada 21. novembrī.',
    );
  });

  it('cites the English page in English, and says that it is a translation', () => {
    expect(text('en')).toBe(
      '“Prevent eviction and help” (rec-one). Roma inclusion guide for municipalities. Source of the entry: Presentation. Ministry of Culture, 7 November 2019. “Ieteikumi”, line 364. As of 5 September 2019. Unofficial translation from Latvian. https://celvedis.example/en/rec-one/. Accessed 21 November 2026.',
    );
  });

  it('names a section with its own address, and the editors where they wrote it', () => {
    expect(text('lv', 'soli')).toContain('Sadaļa „Pirmie soļi”, ceļveža veidotāju teksts. Romu iekļaušanas');
    expect(text('lv', 'soli')).toContain('https://celvedis.example/rec-one/#soli. Skatīts');
    expect(text('en', 'saturs')).toContain('Section “What it says”. Roma inclusion');
    expect(text('en', 'saturs')).toContain('https://celvedis.example/en/rec-one/#saturs. Accessed');
  });

  it('says that sources give no date, names several sources, and claims nothing where nothing is stated', () => {
    expect(text('lv', undefined, { ...examplePart, asOf: 'undated' })).toContain('Datums avotos nav norādīts.');
    expect(text('lv', undefined, { ...examplePart, sources: ['Viens', 'Otrs'] })).toContain(
      'Ieraksta avoti: Viens; Otrs.',
    );
    const bare = text('lv', undefined, { ...examplePart, sources: [], asOf: undefined });
    expect(bare).not.toMatch(/avot|Stāvoklis/);
  });
});

describe('a citation for reference managers', () => {
  it('is a biblatex entry whose signs TeX reads as text', () => {
    expect(bibtexOf(citedOf(examplePart, 'lv'), TODAY)).toBe(`@online{rec-one,
  title = {{Nepieļaut izlikšanu \\& palīdzēt}},
  organization = {{Romu iekļaušanas ceļvedis pašvaldībām}},
  date = {2026-11-21},
  note = {Ieraksta avots: Prezentācija. Kultūras ministrija, 2019. gada 7. novembris. „Ieteikumi”, 364. rinda. Stāvoklis uz 2019. gada 5. septembri.},
  url = {https://celvedis.example/rec-one/},
  urldate = {2026-11-21},
  langid = {latvian},
}
`);
    const odd = { ...examplePart, title: '50 % {a} \\ b_c^d~e $f #g' };
    expect(bibtexOf(citedOf(odd, 'lv'), TODAY)).toContain(
      '{{50 \\% \\{a\\} \\textbackslash{} b\\_c\\textasciicircum{}d\\textasciitilde{}e \\$f \\#g}}',
    );
  });

  it('is CSL-JSON with dates in parts', () => {
    const [item] = JSON.parse(cslOf(citedOf(examplePart, 'en', 'soli'), TODAY));
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'Prevent eviction and help: First steps',
      issued: { 'date-parts': [[2026, 11, 21]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: 'https://celvedis.example/en/rec-one/#soli',
    });
    expect(item.note).toContain('As of 5 September 2019.');
  });
});
