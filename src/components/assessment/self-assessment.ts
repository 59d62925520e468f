import { type Assessment, answerOf, blank, dated, isBlank, withAnswer } from '../../assessment/assessment.ts';
import { assessmentCsv, assessmentFileName, type LevelWords } from '../../assessment/assessment-csv.ts';
import { AssessmentStore, STORAGE_KEY } from '../../assessment/assessment-store.ts';
import { formatDate } from '../../i18n/date.ts';
import { localDay } from '../freshness/local-day.ts';
import { FactorField } from './factor-field.ts';
import { ResultView } from './result-view.ts';
import { saveFile } from './save-file.ts';

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
      const { value } = target as HTMLInputElement;
      this.change((now) => ({ ...now, date: value }));
    });
    this.input('group')?.addEventListener('input', ({ target }) => {
      const { value } = target as HTMLInputElement;
      this.change((now) => ({ ...now, group: value }));
    });
    this.act('csv', () => this.download());
    this.act('print', () => print());
    this.act('print-blank', () => this.printBlank());
    this.act('clear', () => this.clear());
    this.act('undo', () => this.restore());
    // Another tab, or the way back to a page that the browser had put aside.
    addEventListener('storage', ({ key }) => {
      if (key === STORAGE_KEY || key === null) this.read();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.read();
    });
    this.read();
  }

  private read(): void {
    const { assessment, unreadable, ignored } = this.store.read();
    const { unreadable: damaged = '', ignored: partly = '' } = this.dataset;
    this.warn(unreadable ? damaged : ignored.length > 0 ? partly.replace('{ids}', ignored.join(', ')) : '');
    this.show(assessment);
    this.offer(undefined);
  }

  private change(update: (assessment: Assessment) => Assessment): void {
    this.show(this.store.change((now) => dated(update(now), localDay(new Date()))));
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
    const counts = { count: String(rated), total: String(this.fields.length) };
    this.say(
      '.progress',
      (this.dataset.progress ?? '').replace(/\{(count|total)\}/g, (_, name: keyof typeof counts) => counts[name]),
    );
    const of = [assessment.date && formatDate(assessment.date, this.language), assessment.group];
    this.say(
      '.of',
      of
        .filter(Boolean)
        .map((part) => `${part} · `)
        .join(''),
    );
    if (!this.store.keeps) this.warn(this.dataset.notKept);
  }

  private download(): void {
    const { assessment } = this.store.read();
    const factors = this.fields.map(({ factor }) => factor);
    const text = assessmentCsv(assessment, factors, this.words, this.language);
    saveFile(
      assessmentFileName(assessment.date || localDay(new Date()), this.language),
      text,
      'text/csv;charset=utf-8',
    );
  }

  /** The form for paper, whatever has been answered here. */
  private printBlank(): void {
    const { print: shown } = this.dataset;
    addEventListener(
      'afterprint',
      () => {
        this.dataset.print = shown;
      },
      { once: true },
    );
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
