import type { FromFrame, Kept, ToFrame } from '../kept-message.ts';
import { KeptStorage } from './kept-storage.ts';

/** A page doesn't wait longer than this for what is kept; then it goes on with what its own file has. */
const PATIENCE = 3000;

/**
 * Firefox gives every file a storage of its own, so that a set or a theme chosen on one page would be gone on the next.
 * A frame with one file is the same for all pages: its storage takes the place of the page's own.
 * @param frameAddress of that file
 * @returns when what is kept is at hand; also when it can't be had
 */
export function shareStorage(frameAddress: string): Promise<void> {
  const frame = Object.assign(document.createElement('iframe'), { src: frameAddress, hidden: true });
  const send = (message: ToFrame) => frame.contentWindow?.postMessage(message, '*');
  const storage = new KeptStorage((key, value) => send({ guideKept: 'change', key, value }));
  let shared = false;
  const ready = new Promise<void>((resolve) => {
    addEventListener('message', ({ source, data }: MessageEvent<FromFrame | undefined>) => {
      if (source !== frame.contentWindow || data?.guideKept !== 'is') return;
      if (data.kept) take(data.kept);
      resolve();
    });
    setTimeout(resolve, PATIENCE);
  });
  const take = (kept: Kept) => {
    storage.become(kept);
    // By then the page would have been shown in the theme of the device.
    const theme = storage.getItem('starlight-theme');
    if (theme) document.documentElement.dataset.theme = theme;
    if (shared) dispatchEvent(new StorageEvent('storage', { key: null }));
    else Object.defineProperty(window, 'localStorage', { value: storage, configurable: true });
    shared = true;
  };
  addEventListener('pageshow', ({ persisted }) => persisted && send({ guideKept: 'ask' }));
  document.body.append(frame);
  return ready;
}
