import { addressOf } from '../content/corpus.ts';
import type { ParsedFile } from '../content/parse.ts';
import type { Finding } from '../report/finding.ts';
import { kindOfFolder } from '../schema/kinds.ts';
import { atField, type Check } from './check.ts';

interface Claim {
  id: string;
  file: ParsedFile;
  path: (string | number)[];
}

/** An id, a covered id or a page's address stands for one thing only. */
export const uniqueIds: Check = ({ files, entries }) => {
  const claims: Claim[] = [
    ...files.filter((file) => file.lang === 'lv').map(ownClaim),
    ...entries.flatMap(({ file, data }) => data.covers.map((id, index) => ({ id, file, path: ['covers', index] }))),
  ];
  const byId = Map.groupBy(claims, ({ id }) => id);
  return [...byId.values()].filter((same) => same.length > 1).flatMap(report);
};

/** What a file says its id is, since a copy may still carry the id of its original; the address of a page. */
function ownClaim(file: ParsedFile): Claim {
  const { id } = file.data;
  if (!kindOfFolder(file.folder)) return { id: addressOf(file), file, path: [] };
  return { id: typeof id === 'string' ? id : file.name, file, path: ['id'] };
}

function report(same: Claim[]): Finding[] {
  return same.map(({ id, file, path }) => {
    const others = same.filter((claim) => claim.file !== file).map((claim) => claim.file.path);
    const where = others.length > 0 ? others.join(', ') : file.path;
    return atField(file, path, 'duplicate-id', {
      lv: `Id „${id}” ir arī šeit: ${where}. Vienu id drīkst lietot tikai vienam ierakstam; dodiet jaunākajam nākamo brīvo numuru.`,
      en: `The id “${id}” is also used here: ${where}. One id may stand for one entry only; give the newer one the next free number.`,
    });
  });
}
