import { addressOf, kindOf } from '../content/corpus.ts';
import { referencesOf, relationRules } from '../model/relations.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/suggest.ts';
import { type Kind, kindNames, kindOfFolder } from '../schema/kinds.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { atField, type Check } from './check.ts';

/** Every reference leads to an entry of a kind that its field allows, by its own id or by one that it covers. */
export const references: Check = ({ files, broken, entries }) => {
  const known = new Map(
    [
      ...files.map((file) => ({ file, kind: kindOf(file) })),
      ...broken.map((file) => ({ file, kind: kindOfFolder(file.folder) })),
    ].flatMap(({ file, kind }) => (file.lang === 'lv' && kind ? [[addressOf(file), kind] as const] : [])),
  );
  for (const { data } of entries)
    for (const covered of data.covers) if (!known.has(covered)) known.set(covered, data.kind);
  return entries.flatMap(({ file, data }) =>
    referencesOf(data).flatMap(({ field, path, id }): Finding[] => {
      const allowed = relationRules[field].to;
      const kind = known.get(id);
      const fitting = [...known]
        .filter(([, candidate]) => !allowed || allowed.includes(candidate))
        .map(([name]) => name);
      const hint = didYouMean(id, fitting, 3);
      if (!kind)
        return [
          atField(file, path, 'dangling-reference', {
            lv: `Ieraksta „${id}” nav.${hint.lv} Pārbaudiet id vai izveidojiet ierakstu.`,
            en: `There is no entry “${id}”.${hint.en} Check the id or create the entry.`,
          }),
        ];
      if (allowed && !allowed.includes(kind))
        return [
          atField(file, path, 'wrong-kind', {
            lv: `„${id}” veids ir ${kind}, bet šeit der ${named(allowed).lv}.${hint.lv} Citus ierakstus liek laukā related.`,
            en: `“${id}” is of the kind ${kind}; ${named(allowed).en} will do here.${hint.en} Other entries go into the field related.`,
          }),
        ];
      if (id === data.id)
        return [
          atField(file, path, 'self-reference', {
            lv: `Ieraksts atsaucas pats uz sevi. Izdzēsiet „${id}” no šī lauka.`,
            en: `The entry refers to itself. Delete “${id}” from this field.`,
          }),
        ];
      return [];
    }),
  );
};

/** The kinds that a field allows, or the few that it doesn't. */
function named(allowed: readonly Kind[]): Labels {
  const others = kindNames.filter((kind) => !allowed.includes(kind));
  return others.length < allowed.length
    ? { lv: `jebkurš veids, tikai ne ${others.join(', ')}`, en: `any kind but ${others.join(', ')}` }
    : { lv: `tikai ${allowed.join(', ')}`, en: `only ${allowed.join(', ')}` };
}
