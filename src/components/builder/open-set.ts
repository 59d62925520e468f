import type { Plan } from '../../plan/plan.ts';
import { planFromFragment, planToFragment, type ReadLink } from '../../plan/plan-link.ts';
import { emptySet, isEmpty, withPlaces, withSet } from '../../set/edit.ts';
import { type OpenedSet, openedSet, waitingPlaces } from '../../set/opened.ts';
import {
  type AddedToSet,
  additionOf,
  clearSet,
  currentSet,
  keepSet,
  SET_KEY,
  type SetFault,
} from '../../set/own-set.ts';

/** Browsers refuse to write the address too often: Safari more than 100 times in 30 seconds. */
const WRITE_EVERY_MS = 400;
/** Marks entries of the browser's history that showed the reader's own set. */
const OWN = 'ownSet';

/**
 * The set on the page: its truth is the address, written with every change, so that reloading, bookmarking and copying
 * the address work. See {@link OpenedSet} for what is kept besides.
 */
export class OpenSet {
  opened: OpenedSet = { plan: emptySet, own: true };
  /** False when the browser refused to keep the own set. */
  keeps = true;
  /** The set as the address has it; empty for none. */
  fragment = '';
  private before: { opened: OpenedSet; kept: Plan } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stale = false;
  private readonly shown: () => void;
  private readonly addressed: () => void;

  /**
   * @param shown called when another set, or the set in another state, came from outside the page
   * @param addressed called when the address is written
   */
  constructor(shown: () => void, addressed: () => void) {
    this.shown = shown;
    this.addressed = addressed;
    addEventListener('hashchange', () => void this.hashChanged());
    addEventListener('storage', ({ key }) => (key === SET_KEY || key === null) && this.heard());
    addEventListener('pageshow', ({ persisted }) => persisted && this.heard());
  }

  get plan(): Plan {
    return this.opened.plan;
  }

  /** How many places of the own set wait to be added to the one that is open. */
  get waiting(): number {
    return waitingPlaces(this.opened, currentSet());
  }

  get canUndo(): boolean {
    return this.before !== undefined;
  }

  /** Shows what the address holds, else the reader's own set; keeps nothing. */
  async open(): Promise<void> {
    const fragment = location.hash.slice(1);
    const read = isAnchor(fragment) ? undefined : ((await planFromFragment(fragment)) ?? unreadable(fragment));
    this.before = undefined;
    this.opened = openedSet(read, currentSet(), history.state?.[OWN] === true);
    this.fragment = fragment;
    if (this.opened.own) this.write();
    this.shown();
    this.addressed();
  }

  /**
   * Puts the set into another state.
   * @param undoable true when something would be lost that the reader may want back
   */
  change(plan: Plan, undoable = false): void {
    this.before = undoable ? { opened: this.opened, kept: currentSet() } : undefined;
    this.become({ plan, own: this.opened.own });
  }

  /** Adds a place from the search or a button elsewhere on the page. */
  add(place: string): AddedToSet | SetFault {
    const before = this.plan;
    const after = withPlaces(before, [place]);
    if (after.steps.length > before.steps.length) this.change(after);
    return additionOf(place, before, after);
  }

  /** Brings the own set into the one that is open, which thereby becomes the own one. */
  addWaiting(): void {
    const kept = currentSet();
    this.before = { opened: this.opened, kept };
    this.become({ plan: withSet(this.plan, kept), own: true });
  }

  /** Empties page, address and what the browser keeps. */
  clear(): void {
    this.before = { opened: this.opened, kept: currentSet() };
    clearSet();
    this.become({ plan: emptySet, own: true });
  }

  /** Takes the last undoable change back. */
  undo(): void {
    if (!this.before) return;
    const { opened, kept } = this.before;
    this.before = undefined;
    keepSet(kept);
    this.become(opened);
  }

  /** Writes the address now, where a change still waits for its turn. */
  async flush(): Promise<void> {
    if (!this.stale) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stale = false;
    await this.writeNow();
  }

  private become(opened: OpenedSet): void {
    this.opened = opened;
    if (opened.own) this.keeps = keepSet(opened.plan) === undefined;
    this.write();
  }

  /** Another link was put into the address, or a link within the page followed, which must not cost the set. */
  private async hashChanged(): Promise<void> {
    const fragment = location.hash.slice(1);
    if (fragment === this.fragment) return;
    if (fragment !== '' && isAnchor(fragment)) this.write();
    else await this.open();
  }

  /** Another tab changed the own set; a set that it emptied stays here in the address. */
  private heard(): void {
    const kept = currentSet();
    if (this.opened.own) this.opened = isEmpty(kept) ? { ...this.opened, own: false } : { plan: kept, own: true };
    this.before = undefined;
    this.write();
    this.shown();
  }

  private write(): void {
    if (this.timer !== undefined) {
      this.stale = true;
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.stale) this.write();
    }, WRITE_EVERY_MS);
    this.stale = false;
    void this.writeNow();
  }

  private async writeNow(): Promise<void> {
    const { plan, own, fault } = this.opened;
    // A link that can't be read stays in the address until the reader begins a set here.
    if (fault) return;
    const fragment = isEmpty(plan) ? '' : await planToFragment(plan);
    if (plan !== this.plan) return;
    this.fragment = fragment;
    const address = fragment ? `#${fragment}` : `${location.pathname}${location.search}`;
    history.replaceState({ ...history.state, [OWN]: own }, '', address);
    this.addressed();
  }
}

/** A place on this page, such as where the link that skips to the content leads. */
function isAnchor(fragment: string): boolean {
  return fragment === '_top' || document.getElementById(fragment) !== null;
}

function unreadable(fragment: string): ReadLink | undefined {
  return fragment === '' ? undefined : { fault: 'damaged' };
}
