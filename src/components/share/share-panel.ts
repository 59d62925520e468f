import { element } from '../../dom/element.ts';
import { qrElement } from '../../dom/qr-element.ts';
import { qrCode, qrSvg } from '../../qr/qr-code.ts';
import { copyField } from '../../share/copy.ts';
import { embedCode } from '../../share/embed-code.ts';
import { addressOf, type CitationStyle, citation, type Shareable, stylesOf } from '../../share/shareable.ts';
import { addPlace } from './add-to-set.ts';
import { button, choice, control } from './elements.ts';

/** The interface texts of the group `share`. */
export type Texts = Record<string, string>;

/** The reader's day, `YYYY-MM-DD`, as Swedes write it; sharing `localDay` would cost every page a file. */
const today = () => new Date().toLocaleDateString('sv');

/** The dialog that gives a page, or a section of it, as link, citation, code and frame. */
export class SharePanel {
  readonly dialog = document.createElement('dialog');
  private readonly what: HTMLSelectElement;
  private readonly link = Object.assign(document.createElement('input'), { readOnly: true });
  private readonly style: HTMLSelectElement;
  private readonly cited = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 4 });
  private readonly code = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 4 });
  private readonly image = document.createElement('div');
  private readonly save = document.createElement('a');
  private readonly embed: HTMLElement;
  private readonly status = element('p', '');

  private readonly page: Shareable;
  private readonly texts: Texts;

  constructor(page: Shareable, texts: Texts) {
    this.page = page;
    this.texts = texts;
    const says = (key: string) => texts[key] ?? key;
    const names = { lv: says('style.lv'), en: says('style.en'), bibtex: 'BibTeX', csl: 'CSL-JSON' };
    this.what = choice([
      ['', says('whole')],
      ...page.sections.map(({ anchor, title }): [string, string] => [
        anchor,
        says('section').replace('{title}', () => title),
      ]),
    ]);
    this.style = choice(stylesOf(page).map((style) => [style, names[style]]));
    this.status.role = 'status';
    this.embed = this.part('embed', [
      element('p', says('embedNote')),
      this.code,
      button(says('copyEmbed'), () => this.copy(this.code, 'embedCopied')),
    ]);
    this.dialog.className = 'share';
    this.dialog.ariaLabel = says('title');
    const top = document.createElement('header');
    top.append(
      control(says('what'), this.what),
      button(says('close'), () => this.dialog.close()),
    );
    this.dialog.append(
      top,
      this.part('link', [
        this.link,
        button(says('copyLink'), () => this.copy(this.link, 'linkCopied')),
        ...(page.part && !page.part.plan ? [button(says('add'), () => this.add())] : []),
      ]),
      this.part('citation', [
        control(says('style'), this.style),
        this.cited,
        button(says('copyCitation'), () => this.copy(this.cited, 'citationCopied')),
      ]),
      this.part('qr', [this.image, this.save]),
      this.embed,
      this.status,
    );
    this.link.ariaLabel = says('link');
    this.cited.ariaLabel = says('citation');
    this.code.ariaLabel = says('embedCode');
    this.save.textContent = says('qrSave');
    this.what.addEventListener('change', () => this.fill());
    this.style.addEventListener('change', () => this.fill());
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog) this.dialog.close();
    });
  }

  /** Shows the dialog for a section, or for the whole page where there is none of that anchor. */
  open(anchor = ''): void {
    this.what.value = anchor;
    if (this.what.selectedIndex < 0) this.what.value = '';
    this.status.textContent = '';
    this.fill();
    if (!this.dialog.open) this.dialog.showModal();
  }

  private part(name: string, children: HTMLElement[]): HTMLElement {
    const section = document.createElement('section');
    section.append(element('h2', this.texts[name] ?? name), ...children);
    return section;
  }

  private fill(): void {
    const { page, texts } = this;
    const anchor = this.what.value || undefined;
    const url = addressOf(page, anchor);
    this.link.value = url;
    this.cited.value = citation(page, this.style.value as CitationStyle, anchor, today());
    const section = page.part?.sections.find((candidate) => candidate.anchor === anchor);
    this.embed.hidden = !page.part || (anchor !== undefined && !section);
    if (page.part && !this.embed.hidden) this.code.value = embedCode(page.part, page.part.embed, anchor);
    const code = qrCode(url);
    this.image.replaceChildren(
      qrElement(
        code,
        (texts.qrAlternative ?? '').replace('{url}', () => url),
      ),
    );
    this.save.href = `data:image/svg+xml,${encodeURIComponent(qrSvg(code))}`;
    this.save.download = `${[page.address || 'index', anchor].filter(Boolean).join('-').replaceAll('/', '-')}.svg`;
  }

  private async copy(field: HTMLInputElement | HTMLTextAreaElement, said: string): Promise<void> {
    this.status.textContent = '';
    const copied = await copyField(field);
    this.status.textContent = this.texts[copied ? said : 'copyByHand'] ?? '';
  }

  private async add(): Promise<void> {
    const anchor = this.what.value;
    const known = this.page.part?.sections.some((section) => section.anchor === anchor);
    await addPlace(known ? `${this.page.address}#${anchor}` : this.page.address, this.status);
  }
}
