import { managementScheme } from '../charts/management-scheme.ts';
import type { PageContext } from './page-context.ts';

/** Whether a page has a chart or a scheme, and so needs their styles. */
export function hasFigures({ view, entry, model }: Pick<PageContext, 'view' | 'entry' | 'model'>): boolean {
  if (entry) return managementScheme(model, entry.id) !== undefined;
  return view?.type === 'list' && (view.of === 'statistic' || view.of === 'body');
}
