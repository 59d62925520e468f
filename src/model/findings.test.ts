import { describe, expect, it } from 'vitest';
import { idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { findingsMatrix } from './findings.ts';

const { rows, outside, years } = findingsMatrix(
  modelOf(
    latvian('finding', 'find-1', { findingType: 'status', areas: ['hou'], trend: 'unchanged', dataYear: 2018 }),
    latvian('finding', 'find-2', { findingType: 'problem', areas: ['emp', 'adi'] }),
    latvian('finding', 'find-3', { findingType: 'problem', areas: ['emp'] }),
    latvian('finding', 'find-4', { findingType: 'measures', areas: ['hea'] }),
    latvian('finding', 'find-5', { findingType: 'promising', areas: ['gov'] }),
  ),
);
const cells = (area: string) => rows.find((row) => row.area === area)?.cells;

describe('findingsMatrix', () => {
  it('has a row for each core area, also for those without findings', () => {
    expect(rows.map(({ area }) => area)).toEqual(['edu', 'emp', 'hea', 'hou', 'adi']);
    expect(Object.values(cells('edu') ?? {}).flat()).toEqual([]);
  });

  it('puts each finding into one cell, by its first area and its type', () => {
    expect(idsOf(cells('hou')?.status ?? [])).toEqual(['find-1']);
    expect(idsOf(cells('emp')?.problem ?? [])).toEqual(['find-2', 'find-3']);
    expect(cells('adi')?.problem).toEqual([]);
  });

  it('keeps what fits no cell', () => {
    expect(idsOf(outside)).toEqual(['find-4', 'find-5']);
  });

  it('names every year of the data once', () => {
    expect(years).toEqual([2017, 2018]);
  });
});
