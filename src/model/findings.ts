import { type AreaId, taxonomy } from '../schema/taxonomy.ts';
import { entriesOf } from './select.ts';
import type { Entry, Model } from './types.ts';

type Finding = Entry<'finding'>;

/** Types of findings that the matrix has a column for, in order. */
export const matrixColumns = ['status', 'progress', 'problem', 'promising'] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** The Commission's findings by core area and type. */
export interface FindingsMatrix {
  rows: { area: AreaId; cells: Record<MatrixColumn, Finding[]> }[];
  /** Findings that fit no cell: of another type, or of no core area. */
  outside: Finding[];
  /** Years the data are of, each once. */
  years: number[];
}

/** Each finding once, in the row of its first area: the one whose slide it stands on. */
export function findingsMatrix(model: Model): FindingsMatrix {
  const findings = entriesOf(model, 'finding');
  const areas = (Object.keys(taxonomy.areas) as AreaId[]).filter((id) => taxonomy.areas[id].core);
  const cell = (area: AreaId, column: MatrixColumn) =>
    findings.filter(({ areas: [first], data }) => first === area && data.findingType === column);
  const rows = areas.map((area) => ({
    area,
    cells: Object.fromEntries(matrixColumns.map((column) => [column, cell(area, column)])) as Record<
      MatrixColumn,
      Finding[]
    >,
  }));
  const placed = new Set(rows.flatMap(({ cells }) => Object.values(cells).flat()));
  return {
    rows,
    outside: findings.filter((finding) => !placed.has(finding)),
    years: [...new Set(findings.map(({ data }) => data.dataYear))].sort((a, b) => a - b),
  };
}
