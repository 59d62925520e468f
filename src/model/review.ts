/**
 * Whether the day something had to be reviewed by is past; on the day itself there is still time.
 * @param reviewBy `YYYY-MM-DD`
 * @param today the day to judge by, `YYYY-MM-DD`
 */
export function isDue(reviewBy: string, today: string): boolean {
  return reviewBy < today;
}
