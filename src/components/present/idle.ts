const QUIET = 3000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Marks an element as `idle` while nobody has moved a pointer or pressed a key for three seconds. */
export function markIdle(host: HTMLElement): void {
  let timer: number | undefined;
  const wake = () => {
    host.classList.remove('idle');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => host.classList.add('idle'), QUIET);
  };
  for (const sign of SIGNS) document.addEventListener(sign, wake, { passive: true });
  wake();
}
