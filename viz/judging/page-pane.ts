import type { State } from '../address.ts';
import { h } from '../element.ts';
import { words } from '../words.ts';
import { drawLog } from './log-page.ts';
import { reviewPage } from './review-page.ts';

/** What takes the place of the graph and the selection: the review or the log. */
export function pagePane(): { readonly element: HTMLElement; update(state: State, before: State | null): void } {
  const element = h('section', { id: 'page', class: 'page-pane', tabindex: -1, hidden: true });
  const body = h('div', { class: 'page-body' });
  element.append(body);
  const review = reviewPage(body);
  return { element, update };

  function update(state: State, before: State | null): void {
    element.hidden = state.page === null;
    if (state.page === null) return;
    element.setAttribute('aria-label', words().judging.pages[state.page]);
    if (before && state.page === before.page && state.language === before.language) return;
    const fresh = state.page !== before?.page;
    void (state.page === 'review' ? review.draw() : drawLog(body)).then(() => {
      if (fresh) element.scrollTo({ top: 0 });
    });
  }
}
