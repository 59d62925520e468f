import { describe, expect, it } from 'vitest';
import { act, latvian, modelOf } from '../../tests/example-entries.ts';
import { siteUrl } from '../routes.ts';
import { entryPart } from './entry-part.ts';
import { partList } from './part-list.ts';

const model = modelOf(
  latvian('recommendation', 'rec-one', { number: 3, title: 'Pirmais "ieteikums"', covers: ['prio-one'] }),
  latvian('source', 'src-one', { issued: '2019-11-07' }),
  act('act-one', 'expired'),
);
const bodies = { lv: '## Pirmie soļi [#soli]\n\nSoli.', en: '## First steps [#soli]\n\nSteps.' };
const part = (id: string, lang: 'lv' | 'en' = 'lv') => {
  const entry = model.entries.get(id);
  if (!entry) throw new Error(id);
  return entryPart(entry, model, lang, bodies);
};

describe('entryPart', () => {
  it('says what the page says of an entry', () => {
    expect(part('rec-one')).toMatchObject({
      label: 'Ieteikums\u00a03',
      title: 'Pirmais „ieteikums”',
      areas: ['Mājokļi'],
      status: 'Aktuāls',
      statusTone: 'calm',
      asOf: '2019-09-05',
      url: `${siteUrl}/rec-one/`,
    });
  });

  it('names each source with issuer, date and place', () => {
    expect(part('rec-one').sources.map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'Virsraksts. Ministrija, 2019. gada 7. novembris. „2. nodaļa”, 3., 5.–6. rinda',
    ]);
  });

  it('gives each section its own address', () => {
    const [section] = part('rec-one', 'en').sections;
    expect(section).toMatchObject({ title: 'First steps', url: `${siteUrl}/en/rec-one/#soli` });
  });

  it('knows what a citation in the other language needs', () => {
    expect(part('rec-one').twin).toMatchObject({ url: `${siteUrl}/en/rec-one/`, sections: { soli: 'First steps' } });
  });

  it('states nothing for a source, and an act with its own status', () => {
    expect(part('src-one')).toMatchObject({ asOf: undefined, status: undefined, sources: [] });
    expect(part('act-one')).toMatchObject({ status: 'Termiņš beidzies', statusTone: 'mute' });
  });
});

describe('partList', () => {
  it('names every entry, and where covered and old ids lead', () => {
    const list = partList(model, [{ from: 'rec-old', to: 'rec-one' }], 'lv');
    expect(list.entries['rec-one']).toEqual(['Pirmais „ieteikums”', 'Ieteikums\u00a03']);
    expect(list.moved).toEqual({ 'prio-one': 'rec-one', 'rec-old': 'rec-one' });
  });
});
