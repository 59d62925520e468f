import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EditionList } from '../offline/edition.ts';
import { writeOffline } from './offline.ts';

let dir: string;
const write = (file: string, text = file) => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const list = (edition: string): EditionList => JSON.parse(readFileSync(join(dir, `offline/${edition}.json`), 'utf8'));
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'guide-offline-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('lists what readers open, and leaves out downloads, frames for other sites and what hosts and robots read', async () => {
  const kept = [
    'index.html',
    '404.html',
    'en/a/index.html',
    '_astro/a.js',
    'lejupielades/index.html',
    'en/lejupielades/index.html',
  ];
  const left = ['lejupielades/a.pdf', 'embed/a/index.html', 'en/embed/a/index.html', '_headers', 'sitemap-0.xml'];
  for (const file of [...kept, ...left]) write(file);
  const { edition, files, bytes } = await writeOffline(dir, '2026-11-21');
  expect(list(edition).files.map(([address]) => address)).toEqual([
    '',
    '404.html',
    '_astro/a.js',
    'en/a/',
    'en/lejupielades/',
    'lejupielades/',
  ]);
  expect({ files, bytes }).toEqual({ files: kept.length, bytes: kept.join('').length });
  expect(list(edition)).toMatchObject({ day: '2026-11-21', outside: ['lejupielades/', 'embed/', 'en/embed/'] });
});

it('gives each edition a worker of its own, and the same files of a day the same', async () => {
  write('index.html', 'one');
  const first = await writeOffline(dir, '2026-11-21');
  const worker = () => readFileSync(join(dir, 'sw.js'), 'utf8');
  expect(worker()).toContain(first.edition);
  expect((await writeOffline(dir, '2026-11-21')).edition).toBe(first.edition);
  write('index.html', 'two');
  const second = await writeOffline(dir, '2026-11-21');
  expect(second.edition).not.toBe(first.edition);
  expect(worker()).not.toContain(first.edition);
  expect(() => list(first.edition)).toThrow('ENOENT');
});
