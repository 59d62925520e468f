/** A text with each `{name}` replaced by the parameter of that name; one without a parameter stays to be seen. */
export function fill(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
