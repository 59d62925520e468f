import { type Assessment, blank, isBlank } from './assessment.ts';
import { type Reading, readStored, storedText } from './stored.ts';

/** Where the answers are kept; both languages of the page read the same. */
export const STORAGE_KEY = 'guide-assessment';

/** What the store needs of the browser's storage. */
export type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the answers in the browser and, where it refuses, for as long as the page is open. Every change starts from
 * what is stored at that moment, so that a second tab loses nothing but what both changed: there the newest wins.
 */
export class AssessmentStore {
  private readonly ids: readonly string[];
  private readonly storage: () => Storing;
  private memory = blank;
  private refused = false;

  /**
   * @param ids the factors of the page
   * @param storage how to get at the storage; may throw, as `localStorage` does where it is blocked
   */
  constructor(ids: readonly string[], storage: () => Storing) {
    this.ids = ids;
    this.storage = storage;
  }

  /** Whether a reload brings the answers back, as far as the browser has told. */
  get keeps(): boolean {
    return !this.refused;
  }

  /** What is kept now; stores nothing. */
  read(): Reading {
    if (!this.refused)
      try {
        return readStored(this.storage().getItem(STORAGE_KEY), this.ids);
      } catch {
        this.refused = true;
      }
    return { assessment: this.memory, unreadable: false, ignored: [] };
  }

  /** Changes what is kept and answers with it; a blank assessment leaves no trace in the storage. */
  change(update: (assessment: Assessment) => Assessment): Assessment {
    this.memory = update(this.read().assessment);
    try {
      if (isBlank(this.memory)) this.storage().removeItem(STORAGE_KEY);
      else this.storage().setItem(STORAGE_KEY, storedText(this.memory));
      this.refused = false;
    } catch {
      this.refused = true;
    }
    return this.memory;
  }
}
