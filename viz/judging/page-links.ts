import { atStart, type Page, type State } from '../address.ts';
import { h } from '../element.ts';
import { counted, number } from '../format.ts';
import { link } from '../link.ts';
import { now } from '../state.ts';
import { words } from '../words.ts';
import { onRecorded, review } from './judging-api.ts';

const PAGES: readonly Page[] = ['review', 'log'];

/** The ways to the review, with how many pairs are open, and to the log. */
export function pageLinks(): { readonly element: HTMLElement; update(state: State): void } {
  const element = h('nav', { class: 'page-links' });
  let open = 0;
  onRecorded(() => void count());
  void count();
  return { element, update };

  function update({ page }: State): void {
    const { nav, pages } = words().judging;
    element.setAttribute('aria-label', nav);
    const links = PAGES.map((one) => {
      const current = one === page;
      const pill =
        one === 'review' && open > 0
          ? h('span', { class: 'pill', 'data-open': open, title: counted('openPairs', open) }, number(open))
          : null;
      return link({ ...atStart, page: one }, { 'aria-current': current ? 'page' : null }, pages[one], pill);
    });
    element.replaceChildren(...links);
  }

  async function count(): Promise<void> {
    // Without an answer there is no number: the page itself tells what went wrong.
    open = await review(1).then(
      (page) => page.total,
      () => 0,
    );
    update(now());
  }
}
