import { managementScheme } from '../charts/management-scheme.ts';
import assessment from '../styles/assessment.css?url';
import assessmentPrint from '../styles/assessment-print.css?url';
import assessmentResult from '../styles/assessment-result.css?url';
import charts from '../styles/charts.css?url';
import schemes from '../styles/schemes.css?url';
import type { PageContext } from './page-context.ts';

/** Addresses of the styles that a page needs for its charts, its scheme or its form; most pages have none of them. */
export function figureStyles({ view, entry, model }: Pick<PageContext, 'view' | 'entry' | 'model'>): string[] {
  if (entry) return managementScheme(model, entry.id) ? [schemes] : [];
  if (view?.type === 'assessment') return [assessment, assessmentResult, assessmentPrint];
  if (view?.type !== 'list') return [];
  if (view.of === 'statistic') return [charts];
  return view.of === 'body' ? [schemes] : [];
}
