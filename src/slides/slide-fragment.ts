/** What stands after `#` in the address of a presentation. */
export interface SlideFragment {
  /** Id of an entry or a workshop, or a set as `planToFragment` makes it; empty where nothing is named. */
  what: string;
  /** The slide that is open, from 1. */
  slide: number;
}

/** The part after `#` for a presentation that is open at a slide: `ws-hou/5`, `k1.eJyL/5`. */
export function slideFragment({ what, slide }: SlideFragment): string {
  return `${what}/${slide}`;
}

/** Reads the part of an address after `#`, with or without the sign; without a slide it is the first one. */
export function readSlideFragment(hash: string): SlideFragment {
  const text = unescaped(hash.replace(/^#/, ''));
  const [, what = '', slide = '1'] = /^(.*?)(?:\/(\d*))?$/s.exec(text) ?? [];
  return { what, slide: Math.max(1, Number(slide)) };
}

/** Some mail programs escape more than they have to. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
