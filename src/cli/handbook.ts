import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renewEditions } from '../build/renew-editions.ts';
import { loadCorpus } from '../content/corpus.ts';
import { writeHandbooks } from '../handbook/write-handbooks.ts';
import { downloadsPath } from '../routes.ts';
import { buildDay } from '../site/build-day.ts';
import { readOptions } from './options.ts';

const values = readOptions({
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: `dist/${downloadsPath}` },
  only: { type: 'string', default: '' },
});
const dir = resolve(values?.content ?? '');
if (!values || !statSync(join(dir, 'docs'), { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write(
    'Lietošana: npm run build:handbook -- [--content MAPE ar apakšmapi docs] [--out MAPE] [--only VĀRDA SĀKUMS]\n',
  );
  process.exit(2);
}
const { corpus } = loadCorpus(dir);
const made = await writeHandbooks(corpus, values.out, {
  day: buildDay(),
  wanted: (file) => file.startsWith(values.only),
});
if (resolve(values.out) === resolve('dist', downloadsPath)) await renewEditions('dist', buildDay());
for (const { file } of made) {
  const path = join(values.out, file);
  process.stdout.write(`${path} ${(statSync(path).size / 1e6).toFixed(1)} MB\n`);
}
