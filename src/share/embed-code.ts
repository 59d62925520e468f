import { escapeHtml } from '../html/escape.ts';
import type { EntryPart } from '../parts/part.ts';

/** Height of the frame without its text, and of a line of text, in CSS pixels at the usual width of a page's column. */
const FRAME = 130;
const LINE = 26;
const LETTERS_A_LINE = 60;

/**
 * HTML that shows an entry, or one section of it, in a frame on another site; below it a link for where frames are off.
 * @param address of the entry's page for frames, absolute
 * @param anchor of the section
 */
export function embedCode(part: EntryPart, address: string, anchor?: string): string {
  const section = part.sections.find((candidate) => candidate.anchor === anchor);
  const text = section ? section.html.replace(/<[^>]*>/g, '') : part.summary;
  const lines = [part.title, text, ...part.sources].reduce(
    (sum, line) => sum + Math.ceil(line.length / LETTERS_A_LINE),
    0,
  );
  const title = section ? `${part.title}: ${section.title}` : part.title;
  const src = section ? `${address}#${section.anchor}` : address;
  const height = FRAME + LINE * lines;
  return `<iframe src="${src}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:44rem"><a href="${section?.url ?? part.url}">${escapeHtml(title)}</a></iframe>`;
}
