import { element } from '../../dom/element.ts';
import { required } from '../../dom/required.ts';
import { publicAddress, siteAddress } from '../../http/site-address.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { PartLoader } from '../../parts/loader.ts';
import { planLimits } from '../../plan/limits.ts';
import type { Plan, PlanStep } from '../../plan/plan.ts';
import { isEmpty, roomIn, stepOf, withChange, withSteps } from '../../set/edit.ts';
import { type Outline, outlineOf } from '../../set/outline.ts';
import type { AddedToSet, SetFault } from '../../set/own-set.ts';
import { findPlace } from '../../set/place.ts';
import { actedOn, type StepAction } from '../../set/step-action.ts';
import { stepHeading } from '../../set/words.ts';
import { Entries } from './entries.ts';
import { LinkBox } from './link-box.ts';
import { showNotices } from './notices.ts';
import { OpenSet } from './open-set.ts';
import { Paper } from './paper.ts';
import { saveMarkdown, saveWorkshop } from './set-files.ts';
import { StepList } from './step-list.ts';
import type { BuilderTexts } from './texts.ts';

/** Everything on the builder's page: shows the open set and does what the reader asks of it. */
export class Builder {
  readonly set: OpenSet;
  readonly entries: Entries;
  /** Called when the last step went, so that the focus has somewhere to go. */
  emptied: () => void = () => undefined;
  private readonly root: HTMLElement;
  private readonly texts: BuilderTexts;
  private readonly areas: Readonly<Record<string, string>>;
  private readonly steps: StepList;
  private readonly link: LinkBox;
  private readonly paper: Paper;
  private readonly present: HTMLAnchorElement;
  private readonly title: HTMLInputElement;
  private readonly pageTitle = document.title;

  constructor(root: HTMLElement, loader: PartLoader, texts: BuilderTexts, areas: Readonly<Record<string, string>>) {
    this.root = root;
    this.texts = texts;
    this.areas = areas;
    this.entries = new Entries(loader);
    this.set = new OpenSet(
      () => this.show(),
      () => this.addressed(),
    );
    this.steps = new StepList(required(root, '[data-steps]'), required(root, '[data-template="step"]'), {
      acted: (action, index, place) => this.act(action, index, place),
      typed: (index, change) => this.typed(index, change),
    });
    this.link = new LinkBox(required(root, '[data-files]'), texts);
    this.paper = new Paper(required(root, '[data-sheet]'), required(root, '[data-with-notes]'), texts);
    const present = required(root, '[data-present-link]');
    this.present = element('a', present.textContent ?? '', 'button');
    present.replaceWith(this.present);
    this.title = required(root, '[data-title]');
    this.title.addEventListener('input', () => {
      this.set.change({ ...this.set.plan, title: this.title.value });
      this.refresh();
    });
    const start = root.querySelector<HTMLFormElement>('form[data-start]');
    start?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.take(required<HTMLSelectElement>(start, 'select').value);
    });
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('button[data-do]');
      if (button && !button.closest('[data-steps]')) this.actions[button.dataset.do ?? '']?.();
    });
    // A field that is left is in the address at once.
    root.addEventListener('change', () => void this.set.flush());
    document.addEventListener('keydown', (event) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typing || !this.set.canUndo) return;
      event.preventDefault();
      this.undo();
    });
  }

  /** Loads what the set needs and shows it; never rejects. */
  async load(): Promise<void> {
    await this.entries.load(this.set.plan);
    this.refresh();
  }

  /** Adds a place that was found by its name in the form of this page. */
  addNamed(place: string | undefined): void {
    if (place === undefined) {
      this.say(this.entries.list ? this.texts.none : this.texts.failed);
      return;
    }
    const form = required(this.root, 'form[data-add]');
    const { top } = form.getBoundingClientRect();
    const result = this.add(place);
    // The new step stands above the form, which must not run away from under the reader.
    scrollBy({ top: form.getBoundingClientRect().top - top, behavior: 'instant' });
    const title = (this.entries.list && findPlace(place, this.entries.list)?.title) ?? place;
    if ('fault' in result) this.say(fill(this.texts.full, { limit: planLimits.steps }));
    else this.say(fill(result.added ? this.texts.added : this.texts.there, { title }));
  }

  /** Adds a place to the open set. */
  add(place: string): AddedToSet | SetFault {
    const result = this.set.add(place);
    if ('added' in result && result.added) this.show();
    return result;
  }

  private readonly actions: Record<string, () => unknown> = {
    retry: () => this.load(),
    offer: () => {
      this.set.addWaiting();
      this.show();
      this.say('');
      required(this.root, '#kopa').focus();
    },
    undo: () => this.undo(),
    clear: () => {
      this.set.clear();
      this.show();
      this.say(this.texts.cleared);
      required(this.root, '[data-do="undo"]').focus();
    },
    copy: async () => {
      await this.set.flush();
      this.say(await this.link.copy());
    },
    print: async () => {
      await Promise.all([this.load(), this.set.flush()]);
      await this.paper.print(this.outline, this.address);
    },
    search: () => document.querySelector<HTMLElement>('site-search a')?.click(),
    blank: () => {
      this.put(withSteps(this.set.plan, [stepOf()]), '');
      this.steps.open(this.set.plan.steps.length - 1);
    },
    markdown: async () => {
      await Promise.all([this.load(), this.set.flush()]);
      saveMarkdown(this.outline, this.address, this.texts);
    },
    workshop: async () => {
      await this.load();
      await saveWorkshop(this.outline, this.areas, this.texts);
    },
  };

  private act(action: StepAction, index: number, place: string): void {
    const { plan } = this.set;
    const step = this.outline.steps[index];
    if (!step) return;
    const { plan: after, focus, undoable } = actedOn(plan, action, index, place);
    const { texts } = this;
    const title = action === 'drop' ? place : stepHeading(step, texts);
    if (action === 'merge') this.put(after, fill(texts.merged, { number: index }), undoable);
    else if (undoable) this.put(after, fill(texts.removed, { title }), undoable);
    else this.put(after, fill(texts.movedTo, { number: focus + 1, count: plan.steps.length }));
    if (after.steps.length === 0) this.emptied();
    else this.steps.focus(focus, action);
  }

  private typed(index: number, change: Partial<PlanStep>): void {
    this.set.change(withChange(this.set.plan, index, change));
    this.refresh();
  }

  /** Puts the set into another state and shows it. */
  private put(plan: Plan, says: string, undoable = false): void {
    this.set.change(plan, undoable);
    this.show();
    this.say(says);
  }

  private undo(): void {
    this.set.undo();
    this.show();
    this.say(this.texts.undone);
    if (isEmpty(this.set.plan)) this.emptied();
    else required(this.root, '#kopa').focus();
  }

  /** Starts from a workshop, or adds its steps to what is there already. */
  private async take(id: string): Promise<void> {
    const part = await this.entries.part(id).catch(() => undefined);
    if (!part?.plan) return this.say(this.texts.failed);
    const { plan } = this.set;
    if (roomIn(plan) < part.plan.steps.length) return this.say(fill(this.texts.full, { limit: planLimits.steps }));
    this.put(
      isEmpty(plan) ? part.plan : withSteps(plan, part.plan.steps),
      fill(this.texts.taken, { title: part.title }),
      true,
    );
    required(this.root, '#kopa').focus();
  }

  private get outline(): Outline {
    return outlineOf(this.set.plan, this.entries.list, this.entries.parts);
  }

  private get address(): string {
    return `${publicAddress()}#${this.set.fragment}`;
  }

  private get context() {
    return { texts: this.texts, entry: this.root.dataset.entry ?? '' };
  }

  /** Shows the set from scratch. */
  private show(): void {
    if (this.title.value !== this.set.plan.title) this.title.value = this.set.plan.title;
    this.steps.render(this.outline, this.context);
    this.refresh();
    void this.load();
  }

  /** Brings everything up to date that isn't being typed. */
  private refresh(): void {
    const { outline, texts, root } = this;
    const { plan } = this.set;
    this.steps.refresh(outline, this.context);
    const count = plural(texts.lang, plan.steps.length, texts.stepOne, texts.stepMany);
    const total = outline.total > 0 ? ` ${fill(texts.total, { minutes: outline.total })}.` : '';
    required(root, '[data-total]').textContent = `${count}.${total}`;
    required(root, '[data-set]').hidden = isEmpty(plan);
    showNotices(root, this.set, this.entries, texts);
    required(root, '[data-do="undo"]').hidden = !this.set.canUndo;
    document.title = plan.title === '' ? this.pageTitle : `${plan.title} | ${this.pageTitle}`;
    this.paper.soon(outline, this.address);
  }

  private addressed(): void {
    this.link.show(this.address);
    this.present.href = siteAddress(`${this.root.dataset.present}#${this.set.fragment}`);
    this.paper.soon(this.outline, this.address);
  }

  private say(text: string): void {
    required(this.root, '[data-status]').textContent = text;
  }
}
