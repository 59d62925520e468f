/**
 * A sentence with its gaps filled: `{name}` is replaced by the parameter of that name. Unlike the dictionaries it is
 * small enough for scripts of a page, which get their sentences from the page.
 * @param params values for the gaps; a gap without one stays visible
 */
export function fill(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
