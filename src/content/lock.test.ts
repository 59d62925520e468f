import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatLock, growLock, type Lock, readLock } from './lock.ts';

/** A random number generator that repeats itself for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

const addresses = ['', 'par', 'rec-1', 'rec-2', 'rec-10', 'jomas/majokli', 'constructor', 'to-string', '2024'];
const anchors = ['soli', 'jautajumi', 'avots', 'constructor', 'a', 'b'];

function randomLock(random: (below: number) => number): Lock {
  const some = (list: readonly string[]) => list.filter(() => random(2) === 0);
  const lock: Lock = {};
  for (const address of some(addresses)) lock[address] = some(anchors);
  return lock;
}

const cases = Array.from({ length: 200 }, (_, seed) => {
  const random = randomFrom(seed);
  return { before: randomLock(random), published: randomLock(random) };
});
const holds = (outer: Lock, inner: Lock) =>
  Object.keys(inner).every(
    (key) => Object.hasOwn(outer, key) && inner[key]?.every((anchor) => outer[key]?.includes(anchor)),
  );

describe('growLock, on 200 random pairs of locks', () => {
  const grown = cases.map((pair) => ({ ...pair, after: growLock(pair.before, pair.published) }));

  it('never loses an address or an anchor', () => {
    expect(grown.filter(({ before, published, after }) => !holds(after, before) || !holds(after, published))).toEqual(
      [],
    );
  });

  it('makes nothing up', () => {
    for (const { before, published, after } of grown)
      for (const [address, list] of Object.entries(after)) {
        const known = [before, published]
          .filter((lock) => Object.hasOwn(lock, address))
          .flatMap((lock) => lock[address] ?? []);
        expect(known).toEqual(expect.arrayContaining(list));
      }
  });

  it('is sorted and names everything once', () => {
    for (const { after } of grown)
      for (const list of [...Object.values(after)]) expect(list).toEqual([...new Set(list)].sort());
  });

  it('changes nothing when run again, and nothing depends on the order of growth', () => {
    for (const { before, published, after } of grown) {
      expect(growLock(after, published)).toEqual(after);
      expect(growLock(published, before)).toEqual(after);
    }
  });

  it('comes back from its file as it was', () => {
    for (const { after } of grown) expect(JSON.parse(formatLock(after))).toEqual(after);
  });
});

describe('growLock', () => {
  it('sorts addresses, so that the file does not depend on the order of reading', () => {
    expect(Object.keys(growLock({ b: [] }, { c: [], a: [] }))).toEqual(['a', 'b', 'c']);
  });

  it('leaves what it was given alone', () => {
    const before: Lock = { a: ['x'] };
    growLock(before, { a: ['y'] });
    expect(before).toEqual({ a: ['x'] });
  });
});

describe('the lock file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'lock-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('has one address a line', () => {
    expect(formatLock({ '': [], 'rec-1': ['a', 'b'] })).toBe('{\n  "": [],\n  "rec-1": ["a","b"]\n}\n');
  });

  it('is empty where there is none yet', () => {
    const { lock, findings } = readLock(join(dir, 'none.json'), 'ids.lock.json');
    expect(Object.keys(lock ?? { unread: [] })).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('is read as it was written', () => {
    writeFileSync(join(dir, 'lock.json'), formatLock({ 'rec-1': ['soli'] }));
    const { lock } = readLock(join(dir, 'lock.json'), 'ids.lock.json');
    expect(Object.entries(lock ?? {})).toEqual([['rec-1', ['soli']]]);
    expect(lock?.constructor).toBeUndefined();
  });

  it.each(['{"rec-1": "soli"}', '[]', '{"rec-1":', ''])(
    'is refused when it holds %j, rather than started anew',
    (text) => {
      writeFileSync(join(dir, 'bad.json'), text);
      const { lock, findings } = readLock(join(dir, 'bad.json'), 'content/ids.lock.json');
      expect(lock).toBeUndefined();
      expect(findings).toMatchObject([
        { file: 'content/ids.lock.json', line: 1, rule: 'lock-form', severity: 'error' },
      ]);
    },
  );
});
