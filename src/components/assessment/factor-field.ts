import { type Answer, levels } from '../../assessment/assessment.ts';
import type { Factor } from '../../assessment/assessment-csv.ts';

/** One factor of the form: its four steps, the way back from them, and its evidence. */
export class FactorField {
  readonly factor: Factor;
  private readonly radios: HTMLInputElement[];
  private readonly evidence: HTMLTextAreaElement | null;
  private readonly remove: HTMLButtonElement | null;
  private readonly unrated: HTMLElement | null;

  /**
   * @param fieldset as the page was built
   * @param changed called with what the reader has just changed
   */
  constructor(fieldset: HTMLFieldSetElement, changed: (id: string, change: Partial<Answer>) => void) {
    const { factor: id = '', number, title = '' } = fieldset.dataset;
    this.factor = { id, number: Number(number), title };
    this.radios = [...fieldset.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    this.evidence = fieldset.querySelector('textarea');
    this.remove = fieldset.querySelector('.undo button');
    this.unrated = fieldset.querySelector('.undo span');
    for (const radio of this.radios)
      radio.addEventListener('change', () =>
        changed(id, { level: levels.find((level) => String(level) === radio.value) }),
      );
    this.evidence?.addEventListener('input', () => changed(id, { evidence: this.evidence?.value ?? '' }));
    this.remove?.addEventListener('click', () => {
      // The button is about to go; the keyboard stays with the factor.
      this.radios[0]?.focus();
      changed(id, { level: undefined });
    });
  }

  /** Shows an answer, whoever gave it; a text that is the same already keeps its cursor. */
  show({ level, evidence }: Answer): void {
    for (const radio of this.radios) radio.checked = radio.value === String(level);
    if (this.evidence && this.evidence.value !== evidence) this.evidence.value = evidence;
    if (this.remove) this.remove.hidden = level === undefined;
    if (this.unrated) this.unrated.hidden = level !== undefined;
  }
}
