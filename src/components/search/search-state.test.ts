import { describe, expect, it } from 'vitest';
import { isIdle, searchOf, stateOf } from './search-state.ts';

describe('a question in an address', () => {
  it.each([
    ['?q=m%C4%81joklis&joma=hou', { query: 'mājoklis', selection: { area: ['hou'] } }],
    ['?joma=hou&joma=edu&gads=2024', { query: '', selection: { area: ['hou', 'edu'], year: ['2024'] } }],
    ['', { query: '', selection: {} }],
  ])('%s is read and written the same', (search, state) => {
    expect(stateOf(search)).toEqual(state);
    expect(stateOf(searchOf(state))).toEqual(state);
  });

  it('drops empty values and names it does not know', () => {
    expect(stateOf('?q=&joma=&utm=1')).toEqual({ query: '', selection: {} });
    expect(searchOf({ query: '  ', selection: { area: [] } })).toBe('');
  });

  it('is idle without words and filters', () => {
    expect(isIdle({ query: ' ', selection: { area: [] } })).toBe(true);
    expect(isIdle({ query: '', selection: { area: ['hou'] } })).toBe(false);
    expect(isIdle({ query: 'a', selection: {} })).toBe(false);
  });
});
