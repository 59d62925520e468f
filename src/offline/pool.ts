/**
 * Does work on items, a few at a time, and stops taking new ones at the first failure.
 * @param size how many at a time
 * @throws what the first failure threw, once the work that had begun is over
 */
export async function inPool<T>(items: readonly T[], size: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  let fault: { error: unknown } | undefined;
  const takeTurns = async () => {
    for (const item of left) {
      try {
        await work(item);
      } catch (error) {
        fault ??= { error };
      }
      if (fault) return;
    }
  };
  await Promise.all(Array.from({ length: size }, takeTurns));
  if (fault) throw fault.error;
}
