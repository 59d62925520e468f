import { describe, expect, it } from 'vitest';
import { examplePart } from '../../tests/example-part.ts';
import type { PartLoader } from '../parts/loader.ts';
import type { EntryPart } from '../parts/part.ts';
import type { Plan } from '../plan/plan.ts';
import { planToFragment } from '../plan/plan-link.ts';
import { qrCode } from '../qr/qr-code.ts';
import { type Deck, type DeckSources, loadDeck } from './deck.ts';

const plan: Plan = {
  title: 'Mājokļi',
  steps: [{ title: 'Saruna', places: ['rec-one', 'rec-old#soli', 'rec-none'], minutes: 15, task: '', note: '' }],
};
const workshop: EntryPart = { ...examplePart, id: 'ws-one', label: 'Seminārs', title: 'Mājokļi', sections: [], plan };
const loader: PartLoader = {
  list: async () => ({
    entries: { 'rec-one': ['Pirmais', 'Ieteikums'], 'ws-one': ['Mājokļi', 'Seminārs'] },
    moved: { 'rec-old': 'rec-one' },
  }),
  part: async (id) => (id === 'ws-one' ? workshop : { ...examplePart, id }),
};
const sources: DeckSources = { loader, setAddress: 'https://celvedis.example/kopa/', untitled: 'Kopa' };

async function deck(what: string): Promise<Deck> {
  const loaded = await loadDeck(what, sources);
  if ('fault' in loaded) throw new Error(loaded.fault);
  return loaded;
}
const kinds = ({ slides }: Deck) => slides.map(({ content }) => content.kind);

describe('loadDeck', () => {
  it('shows an entry: what it says and its sections', async () => {
    const shown = await deck('rec-one');
    expect(shown).toMatchObject({ entry: 'rec-one', title: examplePart.title });
    expect(kinds(shown)).toEqual(['statement', 'section', 'section', 'closing']);
    expect(shown.slides.at(-1)?.content).toMatchObject({ address: examplePart.url, qr: qrCode(examplePart.url) });
  });

  it('shows an entry under its old id', async () => {
    expect((await deck('rec-old')).entry).toBe('rec-one');
  });

  it('shows a workshop by its plan', async () => {
    const shown = await deck('ws-one');
    expect(shown.slides[0]?.content).toMatchObject({ kind: 'title', title: 'Mājokļi', label: 'Seminārs', minutes: 15 });
    expect(kinds(shown)).toEqual(['title', 'step', 'statement', 'section', 'missing', 'closing']);
  });

  it('shows a set, its moved entries and what it lacks', async () => {
    const fragment = await planToFragment(plan);
    const shown = await deck(fragment);
    expect(shown.entry).toBeUndefined();
    expect(kinds(shown)).toEqual(['title', 'step', 'statement', 'section', 'missing', 'closing']);
    const { content } = shown.slides.at(-1) ?? {};
    expect(content).toMatchObject({ kind: 'closing', address: '' });
    expect(content?.kind === 'closing' && content.qr?.size).toBeGreaterThan(20);
  });

  it('makes no code of a set whose link no phone could read, and calls a set without a title a set', async () => {
    const words = Array.from({ length: 300 }, (_, index) => (index ** 3).toString(36)).join(' ');
    const shown = await deck(
      await planToFragment({ title: '', steps: plan.steps.map((step) => ({ ...step, note: words })) }),
    );
    expect(shown.slides.at(-1)?.content).toEqual({ kind: 'closing', address: '', qr: undefined });
    expect(shown.title).toBe('Kopa');
  });

  it.each([
    ['', 'unknown'],
    ['rec-none', 'unknown'],
    ['k1.abc', 'damaged'],
    ['k2.abc', 'newer'],
  ])('has nothing to show for %j: %s', async (what, fault) => {
    expect(await loadDeck(what, sources)).toEqual({ fault });
  });

  it('has nothing to show of a set without steps', async () => {
    expect(await loadDeck(await planToFragment({ title: 'Kopa', steps: [] }), sources)).toEqual({ fault: 'empty' });
  });

  it('fails when an entry can’t be had', async () => {
    const failing = { ...sources, loader: { ...loader, part: () => Promise.reject(new Error('503')) } };
    await expect(loadDeck('rec-one', failing)).rejects.toThrow('503');
  });
});
