/**
 * Puts the text of a field on the clipboard. Where the browser doesn't allow that, on a page without https for
 * instance, the text is left selected for the reader.
 * @returns whether it was copied
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
