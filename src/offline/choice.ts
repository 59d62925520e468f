/** Where the reader's own word on the copy is kept; without it the copy is made by itself. */
export const CHOICE_KEY = 'guide-offline';
const LATER_KEY = 'guide-offline-later';

/** What the reader said: to keep the site here, or not to. */
export type Choice = 'keep' | 'remove' | undefined;

/** The reader's word; none where the browser keeps nothing. */
export function choice(): Choice {
  const kept = attempt(() => localStorage.getItem(CHOICE_KEY));
  return kept === 'keep' || kept === 'remove' ? kept : undefined;
}

/** Remembers the reader's word; call it only when they pressed a button that says so. */
export function choose(chosen: Exclude<Choice, undefined>): void {
  attempt(() => localStorage.setItem(CHOICE_KEY, chosen));
}

/** Whether the reader put an edition off, in this tab. */
export function isPutOff(edition: string): boolean {
  return attempt(() => sessionStorage.getItem(LATER_KEY)) === edition;
}

/** Remembers, until the tab is closed, that the reader put an edition off. */
export function putOff(edition: string): void {
  attempt(() => sessionStorage.setItem(LATER_KEY, edition));
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
