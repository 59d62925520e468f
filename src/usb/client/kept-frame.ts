import type { FromFrame, Kept, ToFrame } from '../kept-message.ts';

/** Runs in the one file whose storage all pages of the edition share, framed by each of them. */
function tell(): void {
  // Files have no origin that a message could be meant for alone.
  parent.postMessage({ guideKept: 'is', kept: kept() } satisfies FromFrame, '*');
}

function kept(): Kept | undefined {
  try {
    return { ...localStorage };
  } catch {
    return undefined;
  }
}

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  if (data.guideKept === 'ask') tell();
  if (data.guideKept !== 'change') return;
  if (data.value === null) localStorage.removeItem(data.key);
  else localStorage.setItem(data.key, data.value);
});
// Another tab changed something.
addEventListener('storage', tell);
tell();
