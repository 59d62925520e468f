import { describe, expect, it } from 'vitest';
import { type EntryFields, pageFields } from './fields.ts';
import { indexedPage, mainOf } from './page.ts';

const fields: EntryFields = {
  meta: { kind: 'Ieteikums', status: 'Aktuāls', area: 'Mājokļi', alias: 'Legal “status” & homes' },
  filters: { kind: ['recommendation'], area: ['hou', 'edu'], status: ['current'], year: ['2019'], addressee: [] },
  keys: ['rechou03'],
};
const pageWith = (body: string) =>
  `<html><body><nav>Izvēlne</nav><main data-pagefind-body lang="lv">${body}</main></body></html>`;
const indexed = (body: string) => {
  const main = mainOf(pageWith(body));
  if (!main) throw new Error('no main');
  return { text: main.text.replace(/\s+/g, ' ').trim(), html: indexedPage(main, 'lv', pageFields(main.title, 'lv')) };
};

describe('mainOf', () => {
  it('takes only the searched part of a page', () => {
    expect(indexed('<h1>Virsraksts</h1><p>Teksts</p>').text).toBe('Virsraksts Teksts');
    expect(mainOf('<main><p>Nav meklējama</p></main>')).toBeUndefined();
  });

  it('leaves out what is marked, form controls, what folds a part and labels of facts', () => {
    const { text } = indexed(
      '<p data-pagefind-ignore>Nē</p><fieldset>Filtrs</fieldset><dl><dt>Statuss</dt><dd>Spēkā</dd></dl><script>x</script><details><summary>Vēl</summary>Sīkāk</details>',
    );
    expect(text).toBe('Spēkā Sīkāk');
  });

  it('keeps a word whole across inline tags and parts blocks', () => {
    expect(indexed('<p>mājok<b>ļi</b></p><p>skola</p>').text).toBe('mājokļi skola');
  });

  it('weighs links to other entries down and leaves out their headings', () => {
    const { html, text } = indexed(
      '<section><h2 id="saistitie">Saistītie ieraksti</h2><h3>Avoti</h3><a href="/x/">Cits</a></section>',
    );
    expect(html).toContain('<section data-pagefind-weight="0.1">');
    expect(text).toBe('Cits');
  });

  it('makes the name of an entry in a list a heading with the entry’s anchor', () => {
    const { html } = indexed(
      '<ul><li class="card" id="rec-hou-03"><p class="title"><a href="/rec-hou-03/">Nosaukums</a></p></li></ul>',
    );
    expect(html).toContain('<li class="card"><h3 class="title" id="rec-hou-03"');
    expect(html.match(/id="rec-hou-03"/g)).toHaveLength(1);
  });
});

it('weighs the plan of a workshop as the editors’ own', () => {
  const { html } = indexed('<p>Mērķis</p><workshop-plan><h2 id="plans">Plāns</h2><p>Lasiet.</p></workshop-plan>');
  expect(html).toContain('<p>Mērķis</p><workshop-plan data-pagefind-weight="0.4">');
});

it('weighs the editors’ sections less than the statement, up to the next section of another kind', () => {
  const section = (id: string) =>
    `<div><h2 id="${id}">Virsraksts</h2></div><p>Teksts ${id}.</p><ul><li>Solis</li></ul>`;
  const { html } = indexed(`<h1>Nosaukums</h1><div><p>Avots.</p>${section('soli')}${section('dati')}</div>`);
  expect(html).toContain('<p>Avots.</p>');
  expect(html).toContain('<p data-pagefind-weight="0.4">Teksts soli.</p><ul data-pagefind-weight="0.4">');
  expect(html).toContain('<p>Teksts dati.</p><ul><li>');
});

it('calls a page that is no entry by its name', () => {
  expect(mainOf(pageWith('<h1>Panākumu faktori</h1><p>Teksts</p>'))?.title).toBe('Panākumu faktori');
  expect(pageFields('Panākumu faktori', 'lv').keys).toEqual(['panakumfaktor']);
  expect(pageFields('Kas ir te un kas tur', 'lv').filters.kind).toEqual([]);
});

it('hands the index an entry’s fields as hidden marks', () => {
  const main = mainOf(pageWith('<h1>Virsraksts</h1>'));
  if (!main) throw new Error('no main');
  const html = indexedPage(main, 'lv', fields);
  expect(html).toContain('<html lang="lv">');
  expect(html).toContain('<i data-pagefind-meta="alias[title]" title="Legal “status” &amp; homes"></i>');
  expect(html).toContain('<i data-pagefind-meta="keys[title]" title="rechou03zz"></i>');
  expect(html).toContain(
    '<i data-pagefind-filter="area[title]" title="hou"></i><i data-pagefind-filter="area[title]" title="edu"></i>',
  );
  expect(html).not.toContain('addressee');
});
