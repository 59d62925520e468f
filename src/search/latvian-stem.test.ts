import { describe, expect, it } from 'vitest';
import { fold, stem } from './latvian-stem.ts';

describe('stem', () => {
  it.each([
    ['mājoklis', 'mājokļu', 'mājokļiem', 'mājokli'],
    ['izlikšana', 'izlikšanu', 'izlikšanas', 'izlikšanā'],
    ['mediators', 'mediatoram', 'mediatoriem', 'mediatoru'],
    ['pašvaldība', 'pašvaldībās', 'pašvaldībām', 'pašvaldību'],
    ['plāns', 'plāna', 'plānu', 'plāniem'],
  ])('is the same for %s and its forms', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('is always a prefix of the folded word, so that prefix matching finds every form', () => {
    const words = 'jaunietis jauniešiem iestādes iestāžu zemē ūdenim skolotājai diskriminācijas upju dzīvojamajā'.split(
      ' ',
    );
    for (const word of words) expect(fold(word).startsWith(stem(word))).toBe(true);
  });

  it.each(['NVA', 'es', '709', '2013/C', 'rec-hou-03', 'sf-08'])('leaves “%s” whole', (word) => {
    expect(stem(word)).toBe(fold(word));
  });

  it('leaves at least three letters with a vowel', () => {
    expect(stem('visi')).toBe('vis');
    expect(stem('krīt')).toBe('krit');
  });
});
