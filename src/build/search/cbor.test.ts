import { expect, it } from 'vitest';
import { itemsOf, listOf, text, textOf } from './cbor.ts';

it('gives back what it wrote, of any length', () => {
  for (const value of ['', 'mājoklis', 'a'.repeat(30), 'ž'.repeat(70_000)]) expect(textOf(text(value))).toBe(value);
  const many = Array.from({ length: 300 }, (_, index) => text(String(index)));
  expect(itemsOf(listOf(many)).map(textOf)).toEqual(many.map(textOf));
  expect(itemsOf(listOf([]))).toEqual([]);
});

it('passes lists, numbers and negative numbers on as they are', () => {
  // [["a", [1, -25, 1681]], 70000]
  const bytes = Buffer.from('82826161830138181906911a00011170', 'hex');
  const [pair, number] = itemsOf(bytes);
  expect(itemsOf(pair ?? text(''))[1]).toEqual(Buffer.from('8301381819 0691'.replace(' ', ''), 'hex'));
  expect(number).toEqual(Buffer.from('1a00011170', 'hex'));
});

it('refuses what is no list or text', () => {
  expect(() => itemsOf(text('x'))).toThrow('not a CBOR list');
  expect(() => textOf(listOf([]))).toThrow('not a CBOR text');
  expect(() => itemsOf(Buffer.from([0x81, 0xa0]))).toThrow('CBOR of type 5');
});
