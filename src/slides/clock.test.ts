import { describe, expect, it } from 'vitest';
import {
  afterAction,
  type Clock,
  type ClockAction,
  clockFrom,
  elapsed,
  formatElapsed,
  isRunning,
  stopped,
} from './clock.ts';

const MINUTE = 60_000;
const ten = Date.UTC(2026, 10, 21, 10);

/** The clock after buttons were pressed, each so many minutes after ten. */
const pressed = (...presses: [ClockAction, number][]): Clock =>
  presses.reduce((clock, [action, minutes]) => afterAction(clock, action, ten + minutes * MINUTE), stopped);
const shows = (clock: Clock, minutes: number) => elapsed(clock, ten + minutes * MINUTE) / MINUTE;

describe('the clock', () => {
  it('stands at nothing until it is started', () => {
    expect(isRunning(stopped)).toBe(false);
    expect(shows(stopped, 30)).toBe(0);
  });

  it('runs from the first move on, whatever moves follow', () => {
    expect(shows(pressed(['begin', 0], ['begin', 5]), 12)).toBe(12);
  });

  it('leaves pauses out', () => {
    expect(shows(pressed(['start', 0], ['pause', 10], ['start', 25]), 30)).toBe(15);
  });

  it('is not started again by a move while it is paused', () => {
    const clock = pressed(['begin', 0], ['pause', 10], ['begin', 12]);
    expect(isRunning(clock)).toBe(false);
    expect(shows(clock, 30)).toBe(10);
  });

  it('begins anew after a reset', () => {
    expect(shows(pressed(['start', 0], ['reset', 10]), 30)).toBe(0);
    expect(shows(pressed(['start', 0], ['reset', 10], ['begin', 20]), 30)).toBe(10);
  });

  it('stays as it is when it is paused or started twice', () => {
    expect(shows(pressed(['start', 0], ['start', 5], ['pause', 10], ['pause', 20]), 30)).toBe(10);
  });

  it('never runs backwards', () => expect(shows(pressed(['start', 10]), 5)).toBe(0));
});

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [12 * MINUTE + 5000, '12:05'],
  [62 * MINUTE + 5000, '1:02:05'],
  [600 * MINUTE, '10:00:00'],
])('%d ms are %s', (milliseconds, text) => expect(formatElapsed(milliseconds)).toBe(text));

describe('clockFrom', () => {
  it('reads a clock', () => {
    expect(clockFrom({ before: 5, since: ten })).toEqual({ before: 5, since: ten });
    expect(clockFrom({ before: 5 })).toEqual({ before: 5 });
  });

  it.each([null, undefined, 7, {}, { before: '5' }, { before: -1 }, { before: Number.NaN, since: 1 }])(
    'takes %j for a clock that stands',
    (value) => expect(clockFrom(value)).toEqual(stopped),
  );
});
