import { createSearch, type Search, type SearchAnswer } from '../../search/client.ts';
import { httpLoader } from '../../search/loader.ts';
import type { FilterCounts } from '../../search/pagefind.ts';
import { notesOf } from './answer-notes.ts';
import { resultItem } from './result-item.ts';
import { filterIds, isIdle, parameters, type SearchState } from './search-state.ts';

/** Results shown at once, and added by each “show more”. */
const STEP = 10;

/** What the panel says of itself, by the name of the data attribute that holds the words. */
type Said = 'hint' | 'none' | 'results' | 'failed' | 'added' | 'addedBefore' | 'addFull' | 'addFault' | 'addFailed';

/** Everything below the input of a search, in the dialog and on the search page: filters, results and what is said. */
export class SearchPanel {
  private readonly body: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly changed: (state: SearchState) => void;
  private readonly search: Search;
  private latest = 0;
  private pending = Promise.resolve();
  private shown = STEP;
  private readonly selects: HTMLSelectElement[];

  /**
   * @param body the panel's element as the search page has it
   * @param input where the words are typed
   * @param changed called with every new question
   */
  constructor(body: HTMLElement, input: HTMLInputElement, changed: (state: SearchState) => void) {
    this.body = body;
    this.input = input;
    this.changed = changed;
    this.search = createSearch(
      httpLoader(body.dataset.base ?? '/'),
      document.documentElement.lang === 'en' ? 'en' : 'lv',
    );
    this.selects = filterIds.flatMap((id) => this.part<HTMLSelectElement>(`select[name="${parameters[id]}"]`) ?? []);
    const filters = this.part('details');
    filters?.addEventListener('toggle', () => void this.countAll(), { once: true });
    filters?.addEventListener('change', () => this.ask());
    this.part('.clear')?.addEventListener('click', () => {
      for (const select of this.selects) select.value = '';
      this.ask();
    });
    this.part('.more')?.addEventListener('click', () => void this.more());
    this.part('.results')?.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('.add') : null;
      if (button?.dataset.place) void this.addToSet(button.dataset.place);
    });
    input.addEventListener('input', () => this.ask());
    for (const area of [input, body]) area.addEventListener('keydown', (event) => this.move(event as KeyboardEvent));
  }

  /** What is asked now. */
  get state(): SearchState {
    const chosen = this.selects.flatMap((select) =>
      select.value === '' ? [] : [[select.dataset.filter ?? '', [select.value]] as const],
    );
    return { query: this.input.value, selection: Object.fromEntries(chosen) };
  }

  /** Asks a question that comes from elsewhere: from an address. */
  set state({ query, selection }: SearchState) {
    this.input.value = query;
    for (const select of this.selects) {
      const [value = ''] = selection[select.dataset.filter ?? ''] ?? [];
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    const filters = this.part<HTMLDetailsElement>('details');
    if (filters && this.selects.some(({ value }) => value !== '')) filters.open = true;
    this.ask();
  }

  /** Loads code and index, so that the first answer comes at once. */
  load(): void {
    this.search.load().catch(() => this.say('failed'));
  }

  /** Answers the question as it stands. */
  ask(): void {
    this.shown = STEP;
    this.changed(this.state);
    this.pending = this.answer();
  }

  /** The link of the first result once the last question is answered. */
  async first(): Promise<HTMLAnchorElement | undefined> {
    let awaited: Promise<void>;
    do {
      awaited = this.pending;
      await awaited;
    } while (awaited !== this.pending);
    return this.links()[0];
  }

  private async more(): Promise<void> {
    const before = this.shown;
    this.shown += STEP;
    await this.answer();
    this.links()[before]?.focus();
  }

  private async answer(): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const { query, selection } = this.state;
    this.body.ariaBusy = 'true';
    try {
      if (isIdle({ query, selection })) return this.idle();
      const answer = await this.search.search(query, selection);
      const pages = await Promise.all(answer.results.slice(0, this.shown).map((result) => result.data()));
      if (turn !== this.latest) return;
      this.count(answer.filters);
      this.part('.results')?.replaceChildren(...pages.map((page) => resultItem(page, this.body.dataset.add ?? '')));
      this.note(answer);
      this.toggle('.more', pages.length < answer.total);
      this.toggle('.help', answer.total === 0);
      this.say(answer.total === 0 ? 'none' : 'results', pages.length, answer.total);
    } catch {
      if (turn === this.latest) this.say('failed');
    } finally {
      if (turn === this.latest) this.body.ariaBusy = 'false';
    }
  }

  private async addToSet(place: string): Promise<void> {
    const own = await import('../../set/own-set.ts').catch(() => undefined);
    const result = own?.addToSet(place);
    if (!result) this.say('addFailed');
    else if ('fault' in result) this.say(result.fault === 'full' ? 'addFull' : 'addFault');
    else this.say(result.added ? 'added' : 'addedBefore', 0, result.count);
    // Where a set is open, it is on the page behind the dialog.
    this.toggle('.open-set', result !== undefined && !document.querySelector('set-builder'));
  }

  private idle(): void {
    this.part('.results')?.replaceChildren();
    this.note({ alsoSearched: [], corrected: [], dropped: [] });
    this.toggle('.more', false);
    this.toggle('.help', false);
    this.say('hint');
    if (this.part<HTMLDetailsElement>('details')?.open) void this.countAll();
  }

  private note(answer: Pick<SearchAnswer, 'alsoSearched' | 'corrected' | 'dropped'>): void {
    const { also = '', corrected = '', dropped = '' } = this.body.dataset;
    const items = notesOf(answer, { also, corrected, dropped }).map((text) =>
      Object.assign(document.createElement('li'), { textContent: text }),
    );
    this.part('.notes')?.replaceChildren(...items);
  }

  private say(what: Said, shown = 0, count = 0): void {
    const state = this.part('.state');
    const text = (this.body.dataset[what] ?? '').replace('{shown}', String(shown)).replace('{count}', String(count));
    if (state && state.textContent !== text) state.textContent = text;
  }

  /** Counts over all pages, before anything is asked. */
  private async countAll(): Promise<void> {
    const counts = await this.search.loadFilters().catch(() => undefined);
    if (isIdle(this.state)) this.count(counts);
    else this.ask();
  }

  private count(counts: FilterCounts | undefined): void {
    if (!counts) return;
    for (const select of this.selects)
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts[select.dataset.filter ?? '']?.[option.value] ?? 0;
        option.textContent = `${option.dataset.label ?? option.value} (${count})`;
        option.hidden = count === 0 && !option.selected;
        option.disabled = option.hidden;
      }
  }

  /** Arrow keys go from the input through the results and back. */
  private move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops: HTMLElement[] = [this.input, ...this.links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  private links(): HTMLAnchorElement[] {
    return [...this.body.querySelectorAll<HTMLAnchorElement>('.results > li > a')];
  }

  private toggle(selector: string, visible: boolean): void {
    const element = this.part(selector);
    if (element) element.hidden = !visible;
  }

  private part<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.body.querySelector<T>(selector);
  }
}
