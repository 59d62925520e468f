import { qrElement } from '../../dom/qr-element.ts';
import { fitsQr } from '../../qr/fits.ts';
import type { Outline } from '../../set/outline.ts';
import { sheetOf } from './sheet.ts';
import type { BuilderTexts } from './texts.ts';

/** So long after a change the sheet is made anew: once for a word, not for each letter. */
const SOON_MS = 200;

/** The printable sheet, kept ready while the set changes. */
export class Paper {
  private readonly sheet: HTMLElement;
  private readonly texts: BuilderTexts;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private late: (() => Promise<void>) | undefined;

  constructor(sheet: HTMLElement, withNotes: HTMLInputElement, texts: BuilderTexts) {
    this.sheet = sheet;
    this.texts = texts;
    const apply = () => sheet.classList.toggle('with-notes', withNotes.checked);
    withNotes.addEventListener('change', apply);
    // A browser may have kept the tick over a reload.
    apply();
    addEventListener('beforeprint', () => void this.late?.());
  }

  /** Makes the sheet anew in a moment. */
  soon(outline: Outline, address: string): void {
    clearTimeout(this.timer);
    this.late = () => this.make(outline, address);
    this.timer = setTimeout(() => void this.late?.(), SOON_MS);
  }

  /** Makes the sheet and prints the page, which shows nothing else on paper. */
  async print(outline: Outline, address: string): Promise<void> {
    await this.make(outline, address);
    print();
  }

  private async make(outline: Outline, address: string): Promise<void> {
    clearTimeout(this.timer);
    this.late = undefined;
    const show = (code?: SVGElement) =>
      this.sheet.replaceChildren(...sheetOf(outline, { texts: this.texts, address, code }));
    // At once, for a browser that prints now; the code follows when its maker is here.
    show();
    if (outline.steps.length === 0 || !fitsQr(address)) return;
    const { qrCode } = await import('../../qr/qr-code.ts');
    if (!this.late) show(qrElement(qrCode(address), this.texts.qr));
  }
}
