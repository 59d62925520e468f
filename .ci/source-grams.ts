/**
 * Writes content/data/source-grams.json, by which src/checks/own-words.ts knows the words of the sources without
 * the sources themselves. Run it when a source is added or read anew, with the folder of their texts (*.txt):
 * node .ci/source-grams.ts DIR
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packGrams } from '../src/content/source-grams.ts';

const OUT = 'content/data/source-grams.json';
/** Addresses aren't anybody's words, and a line break may stand within one. */
const ADDRESS = /https?:\/\/\S+|mailto:\S+/g;

const [dir] = process.argv.slice(2);
if (!dir) throw new Error('Name the folder of the source texts: node .ci/source-grams.ts DIR');
const names = readdirSync(dir).filter((name) => name.endsWith('.txt'));
if (names.length === 0) throw new Error(`There are no texts (*.txt) in ${dir}.`);
const grams = packGrams(names.sort().map((name) => readFileSync(join(dir, name), 'utf8').replace(ADDRESS, ' ')));
writeFileSync(OUT, `${JSON.stringify({ sources: names.length, grams }, null, 2)}\n`);
process.stdout.write(`${OUT}: ${names.length} sources, ${grams.length} characters\n`);
