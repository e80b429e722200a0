import type { Counts, GraphAnswer } from '../src/model/answer.ts';
import type { EntityType } from '../src/model/mention.ts';
import { EDGE_TYPES, ENTITY_TYPES, type State, selecting } from './address.ts';
import { graph, status } from './api.ts';
import { h } from './element.ts';
import { counted, number } from './format.ts';
import { onRecorded } from './judging/judging-api.ts';
import { pageLinks } from './judging/page-links.ts';
import { link } from './link.ts';
import { bothNames, typeMark } from './name-mark.ts';
import { searchBox } from './search-box.ts';
import { go, now } from './state.ts';
import { errorNote } from './states.ts';
import { switches } from './switches.ts';
import { wordmark } from './wordmark.ts';
import { words } from './words.ts';

const COUNT_OF: Readonly<Record<EntityType, keyof Counts>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
};

/** The start side: search, what the graph shows, and the same entities as a list. On narrow screens it folds to a bar. */
export function startSide(): { readonly element: HTMLElement; update(state: State, before: State | null): void } {
  const search = searchBox();
  const top = h('div', { class: 'start-top' });
  const pages = pageLinks();
  const filters = h('div', { id: 'filters', class: 'filters' });
  const unfold = h('button', {
    type: 'button',
    class: 'button unfold',
    'aria-expanded': 'false',
    'aria-controls': 'filters',
  });
  const element = h('header', { class: 'start-side' }, top, pages.element, search.element, unfold, filters);
  unfold.addEventListener('click', () => setUnfolded(!element.classList.contains('unfolded')));
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !element.classList.contains('unfolded')) return;
    event.stopPropagation();
    setUnfolded(false);
  });
  // Beside a page nothing else has it drawn anew.
  onRecorded(() => now().page && void drawFilters(filters, now()));
  return { element, update };

  function setUnfolded(open: boolean): void {
    element.classList.toggle('unfolded', open);
    unfold.setAttribute('aria-expanded', String(open));
    unfold.textContent = open ? words().close : words().filters;
  }

  function update(state: State, before: State | null): void {
    if (state.entity !== before?.entity) setUnfolded(false);
    if (state.language !== before?.language || state.theme !== before.theme)
      top.replaceChildren(wordmark(), switches(state));
    if (state.language !== before?.language) search.update();
    if (state.language !== before?.language || state.page !== before.page) pages.update(state);
    if (!before || shown(state) !== shown(before)) void drawFilters(filters, state);
    for (const item of filters.querySelectorAll('[data-entity]')) {
      if (item.getAttribute('data-entity') === state.entity) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
  }
}

function shown(state: State): string {
  return [state.language, state.types, state.edges, state.around].join('\n');
}

async function drawFilters(filters: HTMLElement, state: State): Promise<void> {
  try {
    const [counts, answer] = await Promise.all([status(), graph(state)]);
    if (shown(state) !== shown(now())) return;
    const focused = document.activeElement?.id;
    filters.replaceChildren(typeFilter(state, counts), edgeFilter(state), ranked(state, answer), holdings(counts));
    // Drawn anew under the reader's fingers: the box that was just ticked keeps the focus.
    if (focused?.startsWith('filter-')) document.getElementById(focused)?.focus();
  } catch (error) {
    filters.replaceChildren(errorNote(error, () => void drawFilters(filters, now())));
  }
}

function typeFilter(state: State, counts: Counts): HTMLElement {
  const boxes = ENTITY_TYPES.map((type) =>
    tick(`filter-${type}`, state.types.includes(type), toggled('types', ENTITY_TYPES, type), [
      typeMark(type),
      words().types[type],
      h('span', { class: 'count' }, number(counts[COUNT_OF[type]])),
    ]),
  );
  return h('fieldset', {}, h('legend', {}, words().show), ...boxes);
}

function edgeFilter(state: State): HTMLElement {
  const boxes = EDGE_TYPES.map((type) =>
    tick(`filter-${type}`, state.edges.includes(type), toggled('edges', EDGE_TYPES, type), [
      h('span', { class: `stroke stroke-${type}`, 'aria-hidden': 'true' }),
      words().edges[type],
    ]),
  );
  return h('fieldset', {}, h('legend', {}, words().links), ...boxes);
}

function tick(id: string, checked: boolean, change: () => void, content: readonly (Node | string)[]): HTMLElement {
  return h('label', { class: 'tick' }, h('input', { type: 'checkbox', id, checked, change }), ...content);
}

/** Ticks or unticks one value, in the fixed order of all. */
function toggled<T extends string>(key: 'types' | 'edges', all: readonly T[], value: T): () => void {
  return () => {
    const chosen: readonly string[] = now()[key];
    go({ page: null, [key]: all.filter((one) => (one === value) !== chosen.includes(one)) }, 'replace');
  };
}

/** The entities of the graph as a list: what keyboards, screen readers and browsers without WebGL explore. */
function ranked(state: State, answer: GraphAnswer): HTMLElement {
  const nodes = answer.nodes.toSorted((a, b) => b.attributes.rank - a.attributes.rank);
  const items = nodes.map(({ key, attributes: { type, ar, en, said } }) => {
    const attributes = { 'data-entity': key, 'aria-current': key === state.entity ? 'true' : null };
    const name = link(selecting(key), attributes, typeMark(type, true), bothNames({ ar, en }));
    if (said > 0) name.append(h('span', { class: 'count', title: counted('saidStatements', said) }, number(said)));
    return h('li', {}, name);
  });
  return h(
    'nav',
    { class: 'ranked', 'aria-label': words().ranked },
    h('h2', {}, words().ranked),
    h('ol', {}, ...items),
  );
}

function holdings(counts: Counts): HTMLElement {
  return h('p', { class: 'holdings' }, counted('articles', counts.articles), ' · ', counted('quotes', counts.quotes));
}
