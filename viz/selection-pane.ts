import type { State } from './address.ts';
import { entity, quotes, status } from './api.ts';
import { h } from './element.ts';
import { entityPanel } from './entity-panel.ts';
import { number } from './format.ts';
import { kindFilter } from './kind-filter.ts';
import { entityLink } from './name-mark.ts';
import { quoteList } from './quote-list.ts';
import { now } from './state.ts';
import { fillPane, skeleton } from './states.ts';
import { words } from './words.ts';

/** The end side: what is selected, with its quotes. */
export function selectionPane(): { readonly element: HTMLElement; update(state: State, before: State | null): void } {
  const body = h('div', { class: 'pane-body' });
  const element = h('section', { id: 'selection', class: 'end-side', tabindex: -1 }, body);
  return { element, update };

  function update(state: State, before: State | null): void {
    element.setAttribute('aria-label', words().selection);
    markOpenQuote(body, state);
    if (before && asked(state) === asked(before)) return;
    const focused = document.activeElement?.id ?? '';
    const bones = state.entity ? skeleton('head', 'card', 'card') : skeleton('card', 'card', 'card');
    const fresh = state.entity !== before?.entity || state.about !== before?.about;
    void fillPane(body, bones, () => content(state)).then((shown) => {
      if (!shown) return;
      if (fresh) body.scrollTo({ top: 0 });
      // A switch of tab or kind draws them anew: give the focus back to what was chosen.
      if (focused.startsWith('side-')) body.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
      if (focused.startsWith('kind-')) body.querySelector<HTMLElement>('.kinds :checked')?.focus();
      markOpenQuote(body, now());
    });
  }
}

function asked(state: State): string {
  return [state.language, state.entity, state.about, state.side, state.kind, state.around].join('\n');
}

function markOpenQuote(body: HTMLElement, state: State): void {
  for (const card of body.querySelectorAll('[data-quote]')) {
    const open = card.getAttribute('data-quote') === state.quote;
    if (open && !card.hasAttribute('aria-current')) {
      // A further sighting is folded under the first.
      const fold = card.closest('details');
      if (fold) fold.open = true;
      card.scrollIntoView({ block: 'nearest' });
    }
    if (open) card.setAttribute('aria-current', 'true');
    else card.removeAttribute('aria-current');
  }
}

function content(state: State): Promise<readonly Node[]> {
  if (state.entity && state.about) return pair(state, state.entity, state.about);
  return state.entity ? entityPanel(state, state.entity) : latest(state);
}

/** Before anything is selected: what was said last. */
async function latest(state: State): Promise<readonly Node[]> {
  const ask = (offset: number) => quotes({ kind: state.kind, offset });
  const [counts, first] = await Promise.all([status(), ask(0)]);
  // The middle tells how to fill an empty store.
  if (counts.articles === 0) return [];
  const title = h('h2', { tabindex: -1 }, words().latest, h('span', { class: 'count' }, number(first.total)));
  return [h('header', { class: 'plain-head' }, title), kindFilter(state.kind), quoteList(first, ask)];
}

/** What one said about another: behind an arrow of the graph. */
async function pair(state: State, speaker: string, about: string): Promise<readonly Node[]> {
  const ask = (offset: number) => quotes({ speaker, about, kind: state.kind, offset });
  const [from, to, first] = await Promise.all([entity(speaker), entity(about), ask(0)]);
  const names = { a: entityLink(from), b: entityLink(to) };
  // The phrase with the names as links in it, in the order of the language.
  const title = words()
    .spokeAbout.split(/\{(a|b)\}/)
    .map((part) => (part === 'a' || part === 'b' ? names[part] : part));
  return [
    h(
      'header',
      { class: 'plain-head' },
      h('h2', { tabindex: -1 }, ...title, h('span', { class: 'count' }, number(first.total))),
    ),
    kindFilter(state.kind),
    quoteList(first, ask),
  ];
}
