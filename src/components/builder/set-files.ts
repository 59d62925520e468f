import { saveFile } from '../../dom/save-file.ts';
import { fileNameOf } from '../../set/file-name.ts';
import { setMarkdown } from '../../set/markdown.ts';
import type { Outline } from '../../set/outline.ts';
import type { BuilderTexts } from './texts.ts';

/** Saves a set as Markdown. */
export function saveMarkdown(outline: Outline, address: string, texts: BuilderTexts): void {
  saveFile(`${fileNameOf(outline.title)}.md`, setMarkdown(outline, address, texts), 'text/markdown');
}

/** Saves a set as a workshop of the guide; what writes it is loaded only now. */
export async function saveWorkshop(
  outline: Outline,
  areas: Readonly<Record<string, string>>,
  { lang }: Pick<BuilderTexts, 'lang'>,
): Promise<void> {
  const { workshopFile } = await import('../../set/workshop-file.ts');
  const { name, text } = workshopFile(outline, { lang, areas, today: new Date().toISOString().slice(0, 10) });
  saveFile(name, text, 'text/markdown');
}
