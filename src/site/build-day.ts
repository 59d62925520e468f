/** The day the site is built, `YYYY-MM-DD`; what the timeline holds to be past or ahead. */
export function buildDay(): string {
  return new Date().toISOString().slice(0, 10);
}
