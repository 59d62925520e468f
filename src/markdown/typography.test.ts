import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { typeset, typography } from './typography.ts';

/** The expected text with `~` for a space that must not break. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('typeset, in either language', () => {
  it.each([
    ['868 860 EUR', '868~860~EUR'],
    ['1 893 223 iedzīvotāji', '1~893~223 iedzīvotāji'],
    ['12 345 678 €', '12~345~678~€'],
    ['80 % no 5 000', '80~% no 5~000'],
    ['COM(2020) 620 un SWD(2018) 480', 'COM(2020)~620 un SWD(2018)~480'],
    ['20 1234', '20 1234'],
    ['5 EUROPE', '5 EUROPE'],
  ])('makes %j %j', (text, expected) => {
    for (const lang of ['lv', 'en'] as const) expect(shown(typeset(text, lang))).toBe(expected);
  });
});

describe('typeset, in Latvian', () => {
  it.each([
    ['Projekts "Latvijas romu platforma"', 'Projekts „Latvijas romu platforma”'],
    ['"Dokumenti" un ("Dokumenti").', '„Dokumenti” un („Dokumenti”).'],
    ["viņš teica: 'jā'", 'viņš teica: ‚jā’'],
    ['„Dokumenti” paliek', '„Dokumenti” paliek'],
    ['plāns 2022-2023 un 2012.-2018. gads', 'plāns 2022–2023 un 2012.–2018.~gads'],
    ['mediators - persona', 'mediators – persona'],
    ['viens -- divi...', 'viens – divi…'],
    ['https://example.org/plan_2015-2020_lv-2015-2020.pdf', 'https://example.org/plan_2015-2020_lv-2015-2020.pdf'],
    ['2013-12-09, 112-2013-4567', '2013-12-09, 112-2013-4567'],
    ['2013. gada 9. decembrī', '2013.~gada 9.~decembrī'],
    ['2012.–2018. gadā', '2012.–2018.~gadā'],
    ['1. martā, 2. maijā un 3. jūnijā', '1.~martā, 2.~maijā un 3.~jūnijā'],
    ['114. pants, 3. punkts, 2. pielikums, 364. rinda', '114.~pants, 3.~punkts, 2.~pielikums, 364.~rinda'],
    ['2. nodaļa, 5. sadaļa', '2.~nodaļa, 5.~sadaļa'],
    ['Nr. 709', 'Nr.~709'],
    ['skolas u. c., t. i., u. tml., t. sk., u. tt.', 'skolas u.~c., t.~i., u.~tml., t.~sk., u.~tt.'],
    ['beidzas 2013. Gads bija', 'beidzas 2013. Gads bija'],
    ['9 December', '9 December'],
  ])('makes %j %j', (text, expected) => {
    expect(shown(typeset(text, 'lv'))).toBe(expected);
  });
});

describe('typeset, in English', () => {
  it.each([
    ['The "Documents" page of Roma\'s', 'The “Documents” page of Roma’s'],
    ['a mediator - a person -- 2012-2018', 'a mediator – a person – 2012–2018'],
    ['9 December 2013', '9~December 2013'],
    ['12 May, but 12 Mayors', '12~May, but 12 Mayors'],
    ['No. 709, Article 114, Articles 2 and 3, p. 14', 'No.~709, Article~114, Articles~2 and 3, p.~14'],
    ['Nr. 709', 'Nr. 709'],
    ['112 May', '112 May'],
  ])('makes %j %j', (text, expected) => {
    expect(shown(typeset(text, 'en'))).toBe(expected);
  });
});

describe('typeset twice', () => {
  it.each(['1 893 223 EUR, 2013. gada 9. decembrī, Nr. 709, u. c.', '9 December 2013, Article 2, 80 %'])(
    'is typeset once: %j',
    (text) => {
      for (const lang of ['lv', 'en'] as const) expect(typeset(typeset(text, lang), lang)).toBe(typeset(text, lang));
    },
  );
});

describe('the remark plugin', () => {
  const texts = (path: string | undefined, markdown: string) => {
    const file = new VFile({ value: markdown, ...(path ? { path } : {}) });
    const processor = unified().use(remarkParse).use(typography);
    return shown(
      JSON.stringify(processor.runSync(processor.parse(file), file), (key, value) =>
        key === 'position' ? undefined : value,
      ),
    );
  };

  it.each([
    ['/work/content/docs/par.mdx', 'Nr.~709, p. 14'],
    ['content/docs/en/par.mdx', 'Nr. 709, p.~14'],
    ['C:\\work\\content\\docs\\en\\par.mdx', 'Nr. 709, p.~14'],
    ['content/docs/enerija.mdx', 'Nr.~709, p. 14'],
    [undefined, 'Nr.~709, p. 14'],
  ])('takes the language from the path %s', (path, expected) => {
    expect(texts(path, 'Nr. 709, p. 14')).toContain(`"value":"${expected}"`);
  });

  it('pairs quotes across emphasis and links', () => {
    const tree = texts('content/docs/a.mdx', 'Sk. "*Dokumenti*", ["Romi"](/romi/)\n');
    for (const text of ['Sk. „', '”, ', '„Romi”']) expect(tree).toContain(`"value":"${text}"`);
  });

  it('works in headings, emphasis and links, but not in code or addresses', () => {
    const tree = texts('content/docs/a.mdx', '## Nr. 1\n\n**Nr. 2** [Nr. 3](</Nr. 4>) `Nr. 5`\n');
    for (const text of ['Nr.~1', 'Nr.~2', 'Nr.~3', 'Nr. 5']) expect(tree).toContain(`"value":"${text}"`);
    expect(tree).toContain('"url":"/Nr. 4"');
  });
});
