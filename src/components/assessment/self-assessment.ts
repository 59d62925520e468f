import { type Assessment, answerOf, blank, dated, isBlank, withAnswer } from '../../assessment/assessment.ts';
import { assessmentCsv, assessmentFileName, type LevelWords } from '../../assessment/assessment-csv.ts';
import { AssessmentStore, STORAGE_KEY } from '../../assessment/assessment-store.ts';
import { saveFile } from '../../dom/save-file.ts';
import { formatDate } from '../../i18n/date.ts';
import { FactorField } from './factor-field.ts';
import { ResultView } from './result-view.ts';

/**
 * The reader's day, `YYYY-MM-DD`, as Swedish writes it. Were `localDay` used here too, the bundler would give it a file
 * of its own, which every entry would have to load.
 */
const today = () => new Date().toLocaleDateString('sv');

/** The form, its result and what can be done with both; stores nothing before the reader answers. */
class SelfAssessmentElement extends HTMLElement {
  // This script is a module, so all that the element holds is there when it wakes.
  private readonly language = document.documentElement.lang === 'en' ? 'en' : 'lv';
  private readonly fields = [...this.querySelectorAll('fieldset')].map(
    (fieldset) => new FactorField(fieldset, (id, change) => this.change((now) => withAnswer(now, id, change))),
  );
  private readonly ids = this.fields.map(({ factor }) => factor.id);
  private readonly words: LevelWords = {
    levels: JSON.parse(this.dataset.levels ?? '[]'),
    unrated: this.dataset.unrated ?? '',
  };
  private readonly store = new AssessmentStore(this.ids, () => localStorage);
  private readonly result = new ResultView(this, this.ids, this.words);
  /** What was cleared last, as long as it can come back. */
  private cleared: Assessment | undefined;

  connectedCallback(): void {
    this.input('date')?.addEventListener('change', ({ target }) => {
      const { value: date } = target as HTMLInputElement;
      // Not dated: a day that is empty while it is being typed must not become today under the reader's hands.
      this.update((now) => ({ ...now, date }));
    });
    this.input('group')?.addEventListener('input', ({ target }) => {
      const { value: group } = target as HTMLInputElement;
      this.change((now) => ({ ...now, group }));
    });
    this.act('csv', () => this.download());
    this.act('print', () => print());
    this.act('print-blank', () => this.printBlank());
    this.act('clear', () => this.clear());
    this.act('undo', () => this.restore());
    // Another tab changed something.
    addEventListener('storage', ({ key }) => {
      if (key === STORAGE_KEY || key === null) this.read();
    });
    // Browsers bring back what a form looked like when it was left; what is stored may be newer.
    addEventListener('pageshow', () => this.read());
    this.read();
  }

  private read(): void {
    const { assessment, unreadable, ignored } = this.store.read();
    const { unreadable: damaged = '', ignored: partly = '' } = this.dataset;
    this.warn(unreadable ? damaged : ignored.length > 0 ? partly.replace('{ids}', ignored.join(', ')) : '');
    this.show(assessment);
    this.offer(undefined);
  }

  /** Changes an answer, the first of which sets the day. */
  private change(update: (assessment: Assessment) => Assessment): void {
    this.update((now) => dated(update(now), today()));
  }

  private update(update: (assessment: Assessment) => Assessment): void {
    this.show(this.store.change(update));
    this.offer(undefined);
  }

  private clear(): void {
    const { assessment } = this.store.read();
    this.show(this.store.change(() => blank));
    this.warn('');
    this.offer(isBlank(assessment) ? undefined : assessment, this.dataset.cleared);
  }

  private restore(): void {
    const { cleared } = this;
    if (cleared) this.show(this.store.change(() => cleared));
    this.querySelector<HTMLElement>('[data-act="clear"]')?.focus();
    this.offer(undefined, this.dataset.restored);
  }

  private show(assessment: Assessment): void {
    for (const field of this.fields) field.show(answerOf(assessment, field.factor.id));
    for (const name of ['date', 'group'] as const) {
      const input = this.input(name);
      if (input && input.value !== assessment[name]) input.value = assessment[name];
    }
    const rated = this.result.show(assessment);
    this.dataset.print = rated > 0 ? 'result' : 'form';
    const { progress = '' } = this.dataset;
    this.say('.progress', progress.replace('{count}', String(rated)).replace('{total}', String(this.fields.length)));
    const day = assessment.date && formatDate(assessment.date, this.language);
    this.say('.of', [day, assessment.group].map((part) => part && `${part} · `).join(''));
    if (!this.store.keeps) this.warn(this.dataset.notKept);
  }

  private download(): void {
    const { assessment } = this.store.read();
    const factors = this.fields.map(({ factor }) => factor);
    const name = assessmentFileName(assessment.date || today(), this.language);
    saveFile(name, assessmentCsv(assessment, factors, this.words, this.language), 'text/csv');
  }

  /** The form for paper, whatever has been answered here. */
  private printBlank(): void {
    const { print: shown } = this.dataset;
    addEventListener('afterprint', () => Object.assign(this.dataset, { print: shown }), { once: true });
    this.dataset.print = 'form';
    print();
  }

  /** Says what was done, and whether it can be undone. */
  private offer(cleared: Assessment | undefined, text = ''): void {
    this.cleared = cleared;
    const undo = this.querySelector<HTMLElement>('[data-act="undo"]');
    if (undo) undo.hidden = cleared === undefined;
    this.say('.done', text);
  }

  private warn(text = ''): void {
    this.say('.warning', text);
  }

  private say(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  private input(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  }

  private act(name: string, listener: () => void): void {
    this.querySelector(`[data-act="${name}"]`)?.addEventListener('click', listener);
  }
}

customElements.define('self-assessment', SelfAssessmentElement);
