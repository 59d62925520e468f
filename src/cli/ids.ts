import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { publishedBy } from '../checks/published.ts';
import { addressOf, hashOf, loadCorpus } from '../content/corpus.ts';
import { formatLock, growLock } from '../content/lock.ts';
import { print } from '../report/print.ts';
import { readOptions } from './options.ts';

/** A new English file holds this until the tool writes the checksum of the Latvian text it was made from. */
const NEW_TRANSLATION = '000000000000';

const values = readOptions({
  content: { type: 'string', default: 'content' },
  translated: { type: 'string', multiple: true, default: [] },
});
const dir = values && resolve(values.content);
if (!dir || !statSync(join(dir, 'docs'), { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write('Lietošana: npm run ids -- [--content MAPE ar apakšmapi docs] [--translated ID …]\n');
  process.exit(2);
}
const { corpus, findings } = loadCorpus(dir, basename(dir));
if (!corpus.lock) {
  process.stderr.write(
    print(
      findings.filter(({ rule }) => rule === 'lock-form'),
      'pretty',
      'lv',
    ),
  );
  process.exit(1);
}

const lockFile = join(dir, 'ids.lock.json');
const grown = growLock(corpus.lock, publishedBy(corpus));
const added = Object.keys(grown).length - Object.keys(corpus.lock).length;
writeFileSync(lockFile, formatLock(grown));

const latvian = new Map(
  corpus.files.filter(({ lang }) => lang === 'lv').map((file) => [`${file.folder}/${file.name}`, file]),
);
const compared = corpus.files.filter(
  (file) =>
    file.lang === 'en' && (file.data.translates === NEW_TRANSLATION || values.translated.includes(addressOf(file))),
);
const unknown = values.translated.filter((id) => !compared.some((file) => addressOf(file) === id));
let written = 0;
for (const file of compared) {
  const twin = latvian.get(`${file.folder}/${file.name}`);
  if (!twin) continue;
  const path = join(dir, file.path.replace(/^[^/]+\//, ''));
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^translates:.*$/m, `translates: "${hashOf(twin)}"`));
  written += 1;
}
for (const id of unknown) process.stderr.write(`--translated ${id}: angļu faila ar šo id nav\n`);
if (unknown.length > 0) process.exitCode = 1;
process.stdout.write(`ids.lock.json: +${added} (${Object.keys(grown).length}); translates: ${written}\n`);
