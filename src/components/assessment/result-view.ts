import { type Assessment, answerOf } from '../../assessment/assessment.ts';
import type { LevelWords } from '../../assessment/assessment-csv.ts';
import { type Ranking, ranking } from '../../assessment/ranking.ts';

/** The chart and the list of what to talk about: fills the rows that the page was built with. */
export class ResultView {
  private readonly root: HTMLElement;
  private readonly ids: readonly string[];
  private readonly words: LevelWords;

  /**
   * @param root the element that holds chart and lists
   * @param ids the factors by number
   */
  constructor(root: HTMLElement, ids: readonly string[], words: LevelWords) {
    this.root = root;
    this.ids = ids;
    this.words = words;
  }

  /** Shows what the answers come to; answers with how many factors are rated. */
  show(assessment: Assessment): number {
    const { rated, unrated } = ranking(assessment, this.ids);
    for (const id of this.ids) this.showRow(id, assessment);
    this.showRanking({ rated, unrated }, assessment);
    const some = rated.length > 0;
    for (const part of this.root.querySelectorAll<HTMLElement>('.bars, .talk')) part.hidden = !some;
    for (const part of this.root.querySelectorAll<HTMLElement>('.none')) part.hidden = some;
    return rated.length;
  }

  private showRow(id: string, assessment: Assessment): void {
    const row = this.root.querySelector<HTMLElement>(`[data-row="${id}"]`);
    if (!row) return;
    const { level, evidence } = answerOf(assessment, id);
    if (level === undefined) delete row.dataset.level;
    else row.dataset.level = String(level);
    setText(row.querySelector('.step'), this.word(id, assessment));
    const shown = row.querySelector<HTMLElement>('.shown');
    if (shown) shown.hidden = evidence.trim() === '';
    setText(row.querySelector('.shown span'), evidence.trim());
  }

  private showRanking({ rated, unrated }: Ranking, assessment: Assessment): void {
    const item = (name: string, id: string) => this.root.querySelector<HTMLElement>(`[data-${name}="${id}"]`);
    for (const id of [...rated, ...unrated]) {
      const point = item('rank', id);
      const left = item('left', id);
      if (!point || !left) continue;
      point.parentElement?.append(point);
      point.hidden = unrated.includes(id);
      left.hidden = rated.includes(id);
      setText(point.querySelector('.step'), this.word(id, assessment));
      const unshown = point.querySelector<HTMLElement>('.unshown');
      if (unshown) unshown.hidden = answerOf(assessment, id).evidence.trim() !== '';
    }
    const rest = this.root.querySelector<HTMLElement>('.left');
    if (rest) rest.hidden = unrated.length === 0;
  }

  private word(id: string, assessment: Assessment): string {
    const { level } = answerOf(assessment, id);
    return level === undefined ? this.words.unrated : (this.words.levels[level] ?? '');
  }
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
