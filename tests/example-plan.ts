import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plan } from '../src/plan/plan.ts';

/** A plan of the first recommendations of the guide with minutes and notes, as a trainer would fill it in. */
export function exampleRecommendations(count: number): Plan {
  const ids = globSync('content/docs/recommendations/*.mdx')
    .map((file) => basename(file, '.mdx'))
    .sort()
    .slice(0, count);
  if (ids.length < count) throw new Error(`There are only ${ids.length} recommendations.`);
  return {
    title: 'Trīsdesmit ieteikumi',
    steps: ids.map((id, index) => ({
      title: '',
      places: [index % 3 === 0 ? `${id}#jautajumi` : id],
      minutes: 5 + (index % 4),
      task: index % 5 === 0 ? 'Pārrunājiet pāros un nosauciet vienu darbu.' : '',
      note: index % 4 === 0 ? 'Vispirms dodiet vārdu romu dalībniekiem.' : '',
    })),
  };
}
