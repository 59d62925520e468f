import { isDue } from '../../model/review.ts';
import { localDay } from './local-day.ts';

/** Shows what it holds once the day in `data-review-by` is past where the reader is; a built page ages without a rebuild. */
class ReviewDueElement extends HTMLElement {
  connectedCallback(): void {
    const { reviewBy } = this.dataset;
    if (reviewBy && isDue(reviewBy, localDay(new Date()))) this.hidden = false;
  }
}

customElements.define('review-due', ReviewDueElement);
