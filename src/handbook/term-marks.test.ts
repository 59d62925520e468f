import { expect, it } from 'vitest';
import type { GlossaryTerm } from '../markdown/term-match.ts';
import { paragraph, plain } from './rich.ts';
import { TermMarker } from './term-marks.ts';

const term = (id: string, ...forms: string[]): GlossaryTerm => ({
  id,
  forms: { lv: forms, en: [] },
  summary: { lv: '', en: '' },
});
const terms = [term('term-nva', 'NVA'), term('term-med', 'mediators', 'mediatora')];

it('marks the first use of each term and leaves the words as they are', () => {
  const marker = new TermMarker('rec-one', terms, 'lv');
  expect(marker.line([plain('Mediatora darbs NVA, mediators un NVA.')])).toEqual([
    { type: 'mark', id: 'rec-one.term-med' },
    plain('Mediatora darbs '),
    { type: 'mark', id: 'rec-one.term-nva' },
    plain('NVA, mediators un NVA.'),
  ]);
  expect([...marker.found]).toEqual([
    ['term-med', 'rec-one.term-med'],
    ['term-nva', 'rec-one.term-nva'],
  ]);
  expect(marker.line([plain('NVA')])).toEqual([plain('NVA')]);
});

it('looks into lists, quotes and bold text, and not into links, headings and other languages', () => {
  const marker = new TermMarker('rec-one', terms, 'lv');
  const untouched = [
    paragraph({ type: 'ref', to: 'x', children: [plain('NVA')] }, plain('NVA', 'en')),
    { type: 'heading', text: 'NVA' } as const,
  ];
  expect(marker.blocks(untouched)).toEqual(untouched);
  const [list] = marker.blocks([
    { type: 'list', ordered: false, start: 1, items: [[paragraph({ type: 'strong', children: [plain('NVA')] })]] },
  ]);
  expect(JSON.stringify(list)).toContain('rec-one.term-nva');
});

it('doesn’t mark a term in its own entry', () => {
  const marker = new TermMarker('term-nva', terms, 'lv');
  expect(marker.line([plain('NVA un mediators')])).toEqual([
    plain('NVA un '),
    { type: 'mark', id: 'term-nva.term-med' },
    plain('mediators'),
  ]);
});
