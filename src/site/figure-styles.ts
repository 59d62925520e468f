import { managementScheme } from '../charts/management-scheme.ts';
import { isWorkshop } from '../plan/workshop-plan.ts';
import charts from '../styles/charts.css?url';
import home from '../styles/home.css?url';
import schemes from '../styles/schemes.css?url';
import timeline from '../styles/timeline.css?url';
import workshops from '../styles/workshops.css?url';
import type { PageContext } from './page-context.ts';

/** Addresses of the styles that only a few pages need: home, the timeline, charts, schemes, the plan of a workshop. */
export function figureStyles({ view, entry, model }: Pick<PageContext, 'view' | 'entry' | 'model'>): string[] {
  if (isWorkshop(entry)) return [workshops];
  if (entry) return managementScheme(model, entry.id) ? [schemes] : [];
  if (view?.type === 'home') return [home];
  if (view?.type !== 'list') return [];
  if (view.of === 'event') return [timeline];
  if (view.of === 'statistic') return [charts];
  return view.of === 'body' ? [schemes] : [];
}
