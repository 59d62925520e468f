import type { PartLoader } from '../parts/loader.ts';
import type { EntryPart } from '../parts/part.ts';
import { placeToday } from '../parts/place-today.ts';
import { type Plan, placeParts, totalMinutes } from '../plan/plan.ts';
import { planFromFragment } from '../plan/plan-link.ts';
import { fitsQr } from '../qr/fits.ts';
import { fitTitle } from './fit.ts';
import type { ShownPlace } from './place-slides.ts';
import type { ClosingContent, Slide } from './slide.ts';
import { type Frame, planOfEntry, slidesOf } from './slides.ts';

/** A session that is ready to be shown. */
export interface Deck {
  title: string;
  slides: Slide[];
  /** The plan's steps with their times. */
  plan: Plan;
  /** The entry it was made of; undefined for a set. */
  entry: string | undefined;
}

/** Why there is nothing to show. */
export type Fault = 'damaged' | 'newer' | 'empty' | 'unknown';

/** What a deck needs from the page. */
export interface DeckSources {
  loader: PartLoader;
  /** Permanent address of sets, to which the fragment is added. */
  setAddress: string;
  /** What a set without a title is called. */
  untitled: string;
}

/** An address up to this long can be copied by hand. */
const SHOWN_MOST = 80;

/**
 * Puts together what a presentation's address names.
 * @param what id of an entry, or a set as `planToFragment` makes it
 * @throws when an entry can't be loaded
 */
export async function loadDeck(what: string, sources: DeckSources): Promise<Deck | { fault: Fault }> {
  const read = await planFromFragment(what);
  if (read === undefined) return entryDeck(what, sources);
  if ('fault' in read) return read;
  const { plan } = read;
  if (plan.steps.length === 0) return { fault: 'empty' };
  const title = plan.title || sources.untitled;
  const address = `${sources.setAddress}#${what}`;
  return {
    title,
    plan,
    entry: undefined,
    slides: await slides(plan, sources.loader, {
      opening: { kind: 'title', title, label: '', minutes: totalMinutes(plan), size: fitTitle(title.length) },
      closing: await closing(address),
    }),
  };
}

async function entryDeck(id: string, { loader }: DeckSources): Promise<Deck | { fault: Fault }> {
  const today = placeToday(id, await loader.list());
  if (today === undefined) return { fault: 'unknown' };
  const part = await loader.part(placeParts(today).id);
  const plan = part.plan ?? planOfEntry(part);
  const opening = part.plan ? openingOf(part, part.plan) : undefined;
  const frame = { opening, closing: await closing(part.url) };
  return { title: part.title, plan, entry: part.id, slides: await slides(plan, loader, frame) };
}

function openingOf({ title, label }: EntryPart, plan: Plan): Frame['opening'] {
  return { kind: 'title', title, label, minutes: totalMinutes(plan), size: fitTitle(title.length) };
}

async function slides(plan: Plan, loader: PartLoader, frame: Frame): Promise<Slide[]> {
  const list = await loader.list();
  const wanted = new Set(plan.steps.flatMap(({ places }) => places));
  const found = await Promise.all(
    [...wanted].map(async (named): Promise<[string, ShownPlace][]> => {
      const place = placeToday(named, list);
      return place === undefined ? [] : [[named, { place, part: await loader.part(placeParts(place).id) }]];
    }),
  );
  return slidesOf(plan, new Map(found.flat()), frame);
}

async function closing(address: string): Promise<ClosingContent> {
  if (!fitsQr(address)) return closingOf(address, undefined);
  const { qrCode } = await import('../qr/qr-code.ts');
  return closingOf(address, qrCode(address));
}

function closingOf(address: string, qr: ClosingContent['qr']): ClosingContent {
  return { kind: 'closing', address: address.length <= SHOWN_MOST ? address : '', qr };
}
