/** Consonants that Latvian swaps before a soft ending: jaunietis – jaunieša, briedis – brieža, tūkstotis – tūkstoša. */
const SWAPS: Readonly<Record<string, string>> = { t: 's', s: 't', d: 'z', z: 'd', k: 'c', c: 'k' };

/**
 * Other stems that a form of the same word may have: `jauniet` ↔ `jaunies`, `iestad` ↔ `iestaz`, `up` → `upj`.
 * Diacritics are folded already, so š and s are one letter. Most of them aren't words: keep those in the vocabulary.
 */
export function alternates(stem: string): string[] {
  if (!/^[a-z]{4,}$/.test(stem)) return [];
  const last = stem.slice(-1);
  const swapped = SWAPS[last];
  return [...(swapped ? [stem.slice(0, -1) + swapped] : []), ...(/[pbmv]/.test(last) ? [`${stem}j`] : [])];
}

const SUFFIXES = /(?:[aeiou]?san|[aeiou]?taj|[aeiou]?j|um|nie[ck]|ib|ig|isk)$/;
const SHORTEST_ROOT = 5;

/** What a derived word shares with its family: `deklaresan` → `deklar`, as in „deklarēta”; undefined for other words. */
export function rootOf(stem: string): string | undefined {
  const root = stem.replace(SUFFIXES, '');
  return root !== stem && root.length >= SHORTEST_ROOT ? root : undefined;
}
