/** Where a finger is, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A finger that moved less than this rested or slipped. */
const LEAST = 50;
/** A swipe is at least so many times wider than high. */
const FLAT = 1.5;

/** Which way a finger turns the slide; undefined when it went up or down, or hardly moved. */
export function swipeOf(from: Point, to: Point): 'next' | 'back' | undefined {
  const across = to.x - from.x;
  if (Math.abs(across) < LEAST || Math.abs(across) < FLAT * Math.abs(to.y - from.y)) return undefined;
  return across < 0 ? 'next' : 'back';
}
