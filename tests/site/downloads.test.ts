import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FACTS, SUMS_FILE } from '../../src/build/download-facts.ts';
import { catalogue } from '../../src/downloads/catalogue.ts';
import { formatBytes } from '../../src/i18n/bytes.ts';
import { contentPath, downloadHref, downloadsPath } from '../../src/routes.ts';
import { siteCorpus } from '../corpus.ts';
import { attribute, distFiles, readDist, readPage, textOf } from '../dist.ts';

const files = catalogue(siteCorpus().model).map(({ file }) => file);
const content = (file: string) => readDist(`${downloadsPath}/${file}`);
const sumOf = (file: string) => createHash('sha256').update(content(file)).digest('hex');

describe.each(['lv', 'en'] as const)('the page of downloads in %s', (lang) => {
  const page = readPage(contentPath(`${downloadsPath}/index.html`, lang).slice(1));
  const saying = (name: string, file: string) =>
    page.elements.filter((element) => attribute(element, name) === file).map((element) => textOf(element).trim());

  it('offers every file that was made, once, and nothing else', () => {
    const offered = page.elements.flatMap((element) =>
      attribute(element, 'download') === undefined ? [] : (attribute(element, 'href') ?? []),
    );
    expect(offered.sort()).toEqual(files.map(downloadHref).sort());
    expect(distFiles(`${downloadsPath}/*.{pdf,epub,zip}`)).toEqual(
      files.map((file) => `${downloadsPath}/${file}`).sort(),
    );
  });

  it.each(files)('says size and checksum of %s as they are', (file) => {
    expect(saying(FACTS.size, file)).toEqual([formatBytes(content(file).length, lang)]);
    expect(saying(FACTS.sum, file)).toEqual([sumOf(file)]);
  });
});

it('lists the checksums of all files for sha256sum', () => {
  expect(content(SUMS_FILE).toString()).toBe(files.map((file) => `${sumOf(file)}  ${file}\n`).join(''));
});
