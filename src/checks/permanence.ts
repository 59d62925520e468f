import { anchoredBlocks } from '../content/anchors.ts';
import { addressOf, type Corpus, kindOf } from '../content/corpus.ts';
import type { Lock } from '../content/lock.ts';
import type { Finding } from '../report/finding.ts';
import { nearest } from '../report/suggest.ts';
import { ID_PATTERN } from '../schema/parts/id.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { atField, atPlace, type Check } from './check.ts';
import { promisedAnchors, publishedBy } from './published.ts';

/** Every address and anchor of today is in the lock, and every one in the lock still leads somewhere. */
export const permanence: Check = (corpus) => {
  const published = publishedBy(corpus);
  const { lock } = corpus;
  return [
    ...(lock ? [...notLocked(corpus, lock), ...lost(corpus, lock, published)] : []),
    ...deadRedirects(corpus, published),
  ];
};

function notLocked({ files, entries }: Corpus, lock: Lock): Finding[] {
  const message = (what: string): Labels => ({
    lv: `„${what}” vēl nav pastāvīgo adrešu sarakstā. Palaidiet npm run ids un iesniedziet arī content/ids.lock.json.`,
    en: `“${what}” isn’t in the list of permanent addresses yet. Run npm run ids and commit content/ids.lock.json too.`,
  });
  const found: Finding[] = [];
  for (const file of files.filter((candidate) => candidate.lang === 'lv')) {
    const address = addressOf(file);
    const anchors = lock[address];
    if (!anchors) {
      found.push(atField(file, kindOf(file) ? ['id'] : [], 'not-in-lock', message(address || 'index')));
      continue;
    }
    for (const anchor of promisedAnchors(file))
      if (!anchors.includes(anchor)) found.push(atField(file, ['id'], 'not-in-lock', message(`${address}#${anchor}`)));
    for (const { block, anchor } of anchoredBlocks(file.tree))
      if (anchor && ID_PATTERN.test(anchor) && !anchors.includes(anchor))
        found.push(atPlace(file, block.position?.start, 'not-in-lock', message(`${address}#${anchor}`)));
  }
  for (const { file, data } of entries)
    for (const [index, id] of data.covers.entries())
      if (!lock[id]) found.push(atField(file, ['covers', index], 'not-in-lock', message(id)));
  return found;
}

function lost(corpus: Corpus, lock: Lock, published: Lock): Finding[] {
  const redirected = new Set(corpus.redirects.map(({ from }) => from));
  const added = Object.keys(published).filter((address) => !(address in lock));
  const found: Finding[] = [];
  for (const [position, [address, anchors]] of Object.entries(lock).entries()) {
    const today = published[address];
    const moved = corpus.redirects.find(({ from }) => from === address);
    if (!today && !moved) found.push(lostFinding(corpus, position, address, nearest(address, added)[0] ?? added[0]));
    if (!today) continue;
    for (const anchor of anchors)
      if (!today.includes(anchor) && !redirected.has(`${address}#${anchor}`))
        found.push(lostFinding(corpus, position, `${address}#${anchor}`, newAnchor(anchors, address, today)));
  }
  return found;
}

function newAnchor(before: string[], address: string, today: string[]): string {
  const fresh = today.find((anchor) => !before.includes(anchor)) ?? today[0];
  return fresh ? `${address}#${fresh}` : address;
}

function lostFinding({ shown, today }: Corpus, position: number, from: string, to: string | undefined): Finding {
  const line = (target: string) => `- { from: ${from}, to: ${target}, since: ${today}, reason: … }`;
  return {
    file: `${shown}/ids.lock.json`,
    // `formatLock` writes one address a line below the opening brace.
    line: position + 2,
    column: 3,
    field: from,
    rule: 'lost-address',
    severity: 'error',
    message: {
      lv: `„${from}” ir publicēts, bet saturā vairs nav; kāds var būt saglabājis saiti uz to. Atjaunojiet to vai pierakstiet failā ${shown}/data/redirects.yaml: ${line(to ?? 'jaunais-id')}`,
      en: `“${from}” was published but is gone from the content; somebody may have kept a link to it. Restore it or add to ${shown}/data/redirects.yaml: ${line(to ?? 'new-id')}`,
    },
  };
}

function deadRedirects(corpus: Corpus, published: Lock): Finding[] {
  const exists = (target: string) => {
    const [address = '', anchor] = target.split('#');
    const anchors = published[address];
    return anchors !== undefined && (anchor === undefined || anchors.includes(anchor));
  };
  return corpus.redirects.flatMap(({ from, to, line }) => {
    const at = (rule: string, message: Labels): Finding => ({
      file: `${corpus.shown}/data/redirects.yaml`,
      line,
      column: 1,
      field: from,
      rule,
      severity: 'error',
      message,
    });
    const found: Finding[] = [];
    if (!exists(to))
      found.push(
        at('redirect-target', {
          lv: `Pāradresācija ved uz „${to}”, bet tādas adreses nav. Norādiet id vai id#enkurs, kas ir saturā.`,
          en: `The redirect leads to “${to}”, which doesn’t exist. Give an id or id#anchor that is in the content.`,
        }),
      );
    if (exists(from))
      found.push(
        at('redirect-source', {
          lv: `„${from}” joprojām ir saturā, tāpēc pāradresācija to aizsegtu. Izdzēsiet šo rindu vai pašu ierakstu.`,
          en: `“${from}” is still in the content, so the redirect would hide it. Delete this line or the entry itself.`,
        }),
      );
    return found;
  });
}
