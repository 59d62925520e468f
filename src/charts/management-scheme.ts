import type { Entry, Model } from '../model/types.ts';
import { isBody } from './cooperation.ts';

/** A lost scheme drawn anew from the text of its source: who does what in a project. */
export interface ManagementScheme {
  bodies: Entry<'body'>[];
  /** The entry that tells of the lost picture. */
  caveat: Entry;
  source: Entry;
  lines: string;
}

/** Bodies stand in the order of the source’s text; the lines are where it tells what each of them does. */
const schemes: Record<string, { bodies: string[]; caveat: string; source: string; lines: string }> = {
  'prj-lt-work-with-roma': {
    bodies: ['org-lt-socmin', 'org-lt-esfa', 'org-lt-rkc'],
    caveat: 'gap-media-lt19-fig2',
    source: 'lt19',
    lines: '206-214, 567-581',
  },
};

/** The scheme of a project, where its source had one and every entry it needs is there. */
export function managementScheme(model: Model, project: string): ManagementScheme | undefined {
  const scheme = schemes[project];
  if (!scheme) return undefined;
  const bodies = scheme.bodies.map((id) => model.entries.get(id)).filter((entry) => isBody(entry));
  const caveat = model.entries.get(scheme.caveat);
  const source = model.entries.get(scheme.source);
  if (bodies.length < scheme.bodies.length || !caveat || !source) return undefined;
  return { bodies, caveat, source, lines: scheme.lines };
}
