import { anchoredBlocks, anchorsOf } from '../content/anchors.ts';
import { addressOf, hashOf } from '../content/corpus.ts';
import { translationState } from '../model/build.ts';
import type { Finding } from '../report/finding.ts';
import { atField, atPlace, type Check } from './check.ts';

/** Every English file has its Latvian twin in the same place, carries its anchors, and is not older than it. */
export const translations: Check = ({ files, broken }) => {
  const latvian = new Map(
    files.filter((file) => file.lang === 'lv').map((file) => [`${file.folder}/${file.name}`, file]),
  );
  const english = new Map(
    files.filter((file) => file.lang === 'en').map((file) => [`${file.folder}/${file.name}`, file]),
  );
  const unknown = new Set(broken.map((file) => `${file.lang}/${file.folder}/${file.name}`));
  const found: Finding[] = [];
  for (const [key, file] of latvian)
    if (!english.has(key) && !unknown.has(`en/${key}`))
      found.push(
        atField(
          file,
          [],
          'translation-missing',
          {
            lv: `Nav angļu teksta. Tas būtu fails ${file.path.replace('/docs/', '/docs/en/')}.`,
            en: `There is no English text. It would be the file ${file.path.replace('/docs/', '/docs/en/')}.`,
          },
          'warning',
        ),
      );
  for (const [key, file] of english) {
    const twin = latvian.get(key);
    if (unknown.has(`lv/${key}`)) continue;
    if (!twin) {
      found.push(
        atField(file, [], 'translation-orphan', {
          lv: `Nav latviešu faila ar šādu nosaukumu. Izveidojiet ${file.path.replace('/docs/en/', '/docs/')} vai pārsauciet šo failu.`,
          en: `There is no Latvian file of this name. Create ${file.path.replace('/docs/en/', '/docs/')} or rename this file.`,
        }),
      );
      continue;
    }
    const translates = file.data.translates;
    if (typeof translates === 'string' && translationState(hashOf(twin), translates) === 'stale')
      found.push(
        atField(
          file,
          ['translates'],
          'translation-stale',
          {
            lv: `Latviešu teksts kopš tulkošanas ir mainīts. Salīdziniet abus tekstus un palaidiet npm run ids -- --translated ${addressOf(file)}.`,
            en: `The Latvian text has changed since it was translated. Compare the two and run npm run ids -- --translated ${addressOf(file)}.`,
          },
          'warning',
        ),
      );
    const anchors = anchoredBlocks(file.tree);
    const expected = anchorsOf(twin.tree);
    const missing = expected.filter((anchor) => !anchors.some((block) => block.anchor === anchor));
    const extra = anchors.find(({ anchor }) => anchor && !expected.includes(anchor));
    if (missing.length > 0 || extra)
      found.push(
        atPlace(file, extra?.block.position?.start, 'translation-anchors', {
          lv: `Angļu tekstā jābūt tiem pašiem enkuriem, kas latviešu tekstā: ${written(expected) || 'tajā to nav'}.${missing.length > 0 ? ` Trūkst ${written(missing)}.` : ''}${extra ? ` Lieks ir [#${extra.anchor}].` : ''}`,
          en: `The English text must have the anchors of the Latvian: ${written(expected) || 'it has none'}.${missing.length > 0 ? ` Missing: ${written(missing)}.` : ''}${extra ? ` Not among them: [#${extra.anchor}].` : ''}`,
        }),
      );
  }
  return found;
};

function written(anchors: string[]): string {
  return anchors.map((anchor) => `[#${anchor}]`).join(', ');
}
