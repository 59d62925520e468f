import { describe, expect, it } from 'vitest';
import { type Assessment, blank } from './assessment.ts';
import { readStored, storedText } from './stored.ts';

const ids = ['sf-01', 'sf-02', 'sf-03'];
const assessment: Assessment = {
  date: '2026-11-21',
  group: 'Novada grupa',
  answers: {
    'sf-02': { level: 0, evidence: '' },
    'sf-01': { level: 3, evidence: 'Lēmums „5”\n=1+1' },
    'sf-03': { level: undefined, evidence: 'Plāns' },
  },
};
const stored = (change: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(storedText(assessment)), ...change });

describe('what is stored', () => {
  it('comes back as it was', () => {
    expect(readStored(storedText(assessment), ids)).toEqual({ assessment, unreadable: false, ignored: [] });
  });

  it('is nothing before the first answer', () => {
    expect(readStored(null, ids)).toEqual({ assessment: blank, unreadable: false, ignored: [] });
  });

  it.each([
    '',
    'null',
    '12',
    '"a"',
    '[]',
    '{',
    '{}',
    '{"version":1}',
    '{"version":1,"answers":[]}',
    '{"version":2,"answers":{}}',
    '{"answers":{}}',
  ])('%s is said to be unreadable and does no harm', (text) => {
    expect(readStored(text, ids)).toEqual({ assessment: blank, unreadable: true, ignored: [] });
  });

  it('leaves out answers to factors that are gone, and says which', () => {
    const { assessment: read, ignored } = readStored(storedText(assessment), ['sf-02']);
    expect(read.answers).toEqual({ 'sf-02': { level: 0, evidence: '' } });
    expect(ignored).toEqual(['sf-01', 'sf-03']);
  });

  it.each([
    null,
    3,
    [],
    { level: 4, evidence: '' },
    { level: -1, evidence: '' },
    { level: 1.5, evidence: '' },
    { level: '1', evidence: '' },
    { level: null, evidence: '' },
    { level: 1 },
    { level: 1, evidence: 5 },
  ])('leaves out the damaged answer %j, says so, and keeps the rest', (answer) => {
    const { assessment: read, ignored } = readStored(
      stored({ answers: { ...assessment.answers, 'sf-01': answer } }),
      ids,
    );
    expect(ignored).toEqual(['sf-01']);
    expect(Object.keys(read.answers)).toEqual(['sf-02', 'sf-03']);
  });

  it('knows no factor that is a name of JavaScript’s own', () => {
    const text = '{"version":1,"answers":{"__proto__":{"level":1,"evidence":""},"toString":{"level":1,"evidence":""}}}';
    expect(readStored(text, ids).assessment.answers).toEqual({});
    expect(readStored(text, ids).ignored).toEqual(['__proto__', 'toString']);
  });

  it.each(['2026-02-30', '2026-13-01', '21.11.2026', '0000-00-00', 5, null])('takes %s for no day', (date) => {
    expect(readStored(stored({ date }), ids).assessment.date).toBe('');
  });

  it('cuts texts to the length that the form allows', () => {
    const long = 'ā'.repeat(1000);
    const { assessment: read } = readStored(
      stored({ group: long, answers: { 'sf-01': { level: 1, evidence: long } } }),
      ids,
    );
    expect(read.group).toHaveLength(80);
    expect(read.answers['sf-01']?.evidence).toHaveLength(300);
    expect(readStored(stored({ group: 5 }), ids).assessment.group).toBe('');
  });
});
