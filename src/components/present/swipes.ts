import { type Point, swipeOf } from '../../slides/swipe.ts';

/**
 * Tells which way a finger or a pen swipes over an element. A second finger or a page that is zoomed in means that
 * somebody looks closer; the element's `touch-action` leaves scrolling and pinching to the browser.
 */
export function onSwipe(host: HTMLElement, turn: (way: 'next' | 'back') => void): void {
  let from: (Point & { id: number }) | undefined;
  host.addEventListener('pointerdown', ({ pointerType, isPrimary, pointerId: id, clientX: x, clientY: y }) => {
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    from = isPrimary && pointerType !== 'mouse' && !zoomed ? { id, x, y } : undefined;
  });
  host.addEventListener('pointercancel', () => {
    from = undefined;
  });
  host.addEventListener('pointerup', ({ pointerId, clientX: x, clientY: y }) => {
    const way = from?.id === pointerId && swipeOf(from, { x, y });
    from = undefined;
    if (way) turn(way);
  });
}
