/** True when a key is pressed on a button or a link, which it may be meant for. */
export function onControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}
