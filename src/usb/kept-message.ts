/** What the browser keeps, by key. */
export type Kept = Readonly<Record<string, string>>;

/** From a page to the frame that keeps: what to change, or nothing to be told what there is. */
export type ToFrame = { guideKept: 'ask' } | { guideKept: 'change'; key: string; value: string | null };

/** From the frame to the page: all that is kept; undefined where the browser keeps nothing. */
export interface FromFrame {
  guideKept: 'is';
  kept: Kept | undefined;
}
