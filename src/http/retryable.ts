/**
 * Makes something once and gives it to all who ask; what failed is made anew for the next one.
 * @param make does the work
 */
export function retryable<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
