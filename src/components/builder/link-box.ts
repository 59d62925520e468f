import { element } from '../../dom/element.ts';
import { qrElement } from '../../dom/qr-element.ts';
import { required } from '../../dom/required.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { fitsQr, QR_MAX } from '../../qr/fits.ts';
import { copyField } from '../../share/copy.ts';
import type { BuilderTexts } from './texts.ts';

/** Some mail programs and chats cut off links beyond this. */
const LONG = 2000;

/** The link to the set: shown, copied, and as a QR code once its box is opened. */
export class LinkBox {
  private readonly box: HTMLDetailsElement;
  private readonly field: HTMLInputElement;
  private readonly texts: BuilderTexts;
  private address = '';

  constructor(box: HTMLDetailsElement, texts: BuilderTexts) {
    this.box = box;
    this.field = required(box, '[data-link]');
    this.texts = texts;
    this.field.addEventListener('focus', () => this.field.select());
    box.addEventListener('toggle', () => void this.draw());
  }

  /** Shows another link. */
  show(address: string): void {
    this.address = address;
    this.field.value = address;
    const long = required(this.box, '[data-long]');
    long.hidden = this.warning() === '';
    long.textContent = this.warning();
    void this.draw();
  }

  /** Copies the link, or where the browser doesn't allow it selects it. @returns what to say of it */
  async copy(): Promise<string> {
    if (await copyField(this.field)) return `${this.texts.copied} ${this.warning()}`.trim();
    this.box.open = true;
    this.field.focus();
    this.field.select();
    return this.texts.selected;
  }

  private async draw(): Promise<void> {
    if (!this.box.open) return;
    const { address, texts } = this;
    const place = required(this.box, '[data-code]');
    if (!fitsQr(address)) {
      place.replaceChildren(element('p', fill(texts.qrLong, { count: this.length(), limit: QR_MAX })));
      return;
    }
    const { qrCode } = await import('../../qr/qr-code.ts');
    if (address === this.address) place.replaceChildren(qrElement(qrCode(address), texts.qr));
  }

  /** What to say of a link that may be cut off; nothing of a short one. */
  private warning(): string {
    return this.address.length > LONG ? fill(this.texts.long, { count: this.length() }) : '';
  }

  private length(): string {
    const { lang, characterOne, characterMany } = this.texts;
    return plural(lang, this.address.length, characterOne, characterMany);
  }
}
