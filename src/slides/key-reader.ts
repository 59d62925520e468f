import { type Command, commandOf, type Pressed, scrollOf } from './keys.ts';

/** What a pressed key means. Slides count from 1. */
export type Meaning =
  | { slide: number }
  | {
      command: Command;
      /** Where the key scrolls a slide that doesn't end on the screen, before it turns it. */
      scroll: 1 | -1 | undefined;
    };

/** Keys that only change what others mean; on some keyboards digits need one. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];
/** The most digits that count: no session has more slides. */
const DIGITS = 3;

/** Reads keys one after the other, since digits mean the number of a slide once Enter follows. */
export class KeyReader {
  private typed = '';

  /** The number that stands typed so far. */
  get typing(): number | undefined {
    return this.typed ? Number(this.typed) : undefined;
  }

  /**
   * @param onControl true while a button or a link has the focus, which is what Enter and the space bar are for then
   * @returns undefined for keys that belong to the browser
   */
  press(pressed: Pressed, onControl: boolean): Meaning | undefined {
    const { key, ctrlKey, altKey, metaKey } = pressed;
    if (MODIFIERS.includes(key)) return undefined;
    const digits = this.typed;
    const digit = /^\d$/.test(key) && !ctrlKey && !altKey && !metaKey;
    this.typed = digit ? `${digits}${key}`.slice(0, DIGITS) : '';
    if (digit) return undefined;
    if (key === 'Enter' && digits) return { slide: Number(digits) };
    if (onControl && (key === 'Enter' || key === ' ')) return undefined;
    const command = commandOf(pressed);
    return command && { command, scroll: scrollOf(pressed) };
  }
}
