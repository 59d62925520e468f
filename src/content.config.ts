import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { addressOfPath } from './content/corpus.ts';
import { kinds } from './schema/kinds.ts';
import { translation } from './schema/translation.ts';

/** Starlight's pages: every file, loosely held, since the strict collections below and the checker are the judges. */
const docs = defineCollection({
  loader: glob({
    base: './content/docs',
    pattern: '**/*.mdx',
    generateId: ({ entry }) =>
      [entry.startsWith('en/') && 'en', addressOfPath(entry)].filter(Boolean).join('/') || 'index',
  }),
  schema: (context) =>
    docsSchema({ extend: z.looseObject({ summary: z.string() }) })(context).transform((data) => ({
      ...data,
      description: data.summary,
    })),
});

const strict = <T extends keyof typeof kinds>(kind: T) =>
  defineCollection({
    loader: glob({ base: `./content/docs/${kinds[kind].folder}`, pattern: '*.mdx' }),
    schema: kinds[kind].schema,
  });

export const collections = {
  docs,
  i18n: defineCollection({
    loader: glob({ base: './content/i18n', pattern: '*.json' }),
    schema: i18nSchema({ extend: z.record(z.string(), z.string()) as never }),
  }),
  recommendation: strict('recommendation'),
  principle: strict('principle'),
  'legal-act': strict('legal-act'),
  'eu-goal': strict('eu-goal'),
  'success-factor': strict('success-factor'),
  guidance: strict('guidance'),
  finding: strict('finding'),
  statistic: strict('statistic'),
  body: strict('body'),
  practice: strict('practice'),
  project: strict('project'),
  event: strict('event'),
  report: strict('report'),
  term: strict('term'),
  workshop: strict('workshop'),
  caveat: strict('caveat'),
  source: strict('source'),
  english: defineCollection({
    loader: glob({
      base: './content/docs/en',
      pattern: `{${Object.values(kinds)
        .map(({ folder }) => folder)
        .join(',')}}/*.mdx`,
    }),
    schema: translation,
  }),
};
