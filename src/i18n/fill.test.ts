import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('fills every gap it has a value for, and takes values as they are', () => {
  expect(fill('{number} / {count}: {text}', { number: 0, text: '{count} $&' })).toBe('0 / {count}: {count} $&');
});
