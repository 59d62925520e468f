/** Minutes from the start of a session as a clock that starts at nought shows them: `0:05`, `1:30`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
