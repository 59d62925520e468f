/** How much smaller type gets on a slide whose text is higher than letters let expect; the last is still a 25th. */
const STEPS = [1, 0.9, 0.8];

/**
 * Sets a slide in the largest type with which it ends in its box. Where even the smallest doesn't do, as on a phone, it
 * keeps its size and scrolls.
 */
export function settle(box: HTMLElement): void {
  const fits = (step: number) => {
    box.style.setProperty('--step', String(step));
    return box.scrollHeight <= box.clientHeight;
  };
  if (!STEPS.some(fits)) box.style.removeProperty('--step');
}
