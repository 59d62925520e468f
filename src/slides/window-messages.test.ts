import { expect, it } from 'vitest';
import { sealed, targetOrigin, unsealed } from './window-messages.ts';

it('opens what it sealed, and nothing else', () => {
  const message = { type: 'hello', key: undefined } as const;
  expect(unsealed(sealed(message))).toEqual(message);
  for (const other of [undefined, null, 'hello', 7, {}, { type: 'hello' }]) expect(unsealed(other)).toBeUndefined();
});

it('speaks to this site alone, and from a folder to files, which have no origin', () => {
  expect(targetOrigin({ protocol: 'https:', origin: 'https://celvedis.example' })).toBe('https://celvedis.example');
  expect(targetOrigin({ protocol: 'file:', origin: 'null' })).toBe('*');
});
