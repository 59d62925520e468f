import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkContent } from '../checks/all.ts';
import { formats, print, summary } from '../report/print.ts';
import { readOptions } from './options.ts';

const values = readOptions({
  content: { type: 'string', default: 'content' },
  format: { type: 'string', default: 'pretty' },
  lang: { type: 'string', default: 'lv' },
});
const format = formats.find((known) => known === values?.format);
const lang = (['lv', 'en'] as const).find((known) => known === values?.lang);
const dir = resolve(values?.content ?? '');
if (!format || !lang || !statSync(join(dir, 'docs'), { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write(
    lang === 'en'
      ? `Usage: npm run check -- [--content FOLDER that holds docs] [--format ${formats.join('|')}] [--lang lv|en]\n`
      : `Lietošana: npm run check -- [--content MAPE ar apakšmapi docs] [--format ${formats.join('|')}] [--lang lv|en]\n`,
  );
  process.exit(2);
}
const { corpus, findings } = checkContent(dir, basename(dir));
// A reader such as `head` may stop listening; that is no fault of the content.
process.stdout.on('error', () => process.exit(process.exitCode ?? 0));
process.stdout.write(print(findings, format, lang));
if (format === 'pretty') process.stdout.write(`${summary(findings, corpus.files.length, lang)}\n`);
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
