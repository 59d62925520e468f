import { describe, expect, it } from 'vitest';
import { act, entryOf, latvian } from '../../tests/example-entries.ts';
import { taxonomy } from '../schema/taxonomy.ts';
import { statusBadge } from './badge.ts';

describe('statusBadge', () => {
  it.each(Object.keys(taxonomy.actStatuses))('shows an act by its own status: %s', (status) => {
    const badge = statusBadge(entryOf(act('a', status)));
    expect(badge?.id).toBe(status);
    expect(badge?.label).toEqual(taxonomy.actStatuses[status as 'draft']);
  });

  it.each(Object.keys(taxonomy.factStatuses))('shows a statement by whether it holds: %s', (factStatus) => {
    const badge = statusBadge(entryOf(latvian('principle', 'p', { factStatus })));
    expect(badge?.id).toBe(factStatus);
    expect(badge?.label).toEqual(taxonomy.factStatuses[factStatus as 'current']);
  });

  it('warns of what is replaced or disputed, and says good only of what is in force', () => {
    const tones = Object.keys(taxonomy.actStatuses).map((status) => [
      status,
      statusBadge(entryOf(act('a', status)))?.tone,
    ]);
    expect(tones.filter(([, tone]) => tone === 'good')).toEqual([['in-force', 'good']]);
    expect(tones.filter(([, tone]) => tone === 'warn').map(([status]) => status)).toEqual(['superseded', 'draft']);
    expect(statusBadge(entryOf(latvian('principle', 'p', { factStatus: 'disputed' })))?.tone).toBe('warn');
  });

  it('shows none for an event that took place, but says when sources differ on it', () => {
    expect(statusBadge(entryOf(latvian('event', 'e')))).toBeUndefined();
    expect(statusBadge(entryOf(latvian('event', 'e', { factStatus: 'disputed' })))?.id).toBe('disputed');
  });

  it('shows none for what states no fact', () => {
    for (const kind of ['source', 'workshop'] as const)
      expect(statusBadge(entryOf(latvian(kind, 'x')))).toBeUndefined();
  });
});
