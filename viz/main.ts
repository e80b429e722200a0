import { closing, type State } from './address.ts';
import { status } from './api.ts';
import { articleView } from './article-view.ts';
import { h } from './element.ts';
import { graphPane } from './graph-pane.ts';
import { pagePane } from './judging/page-pane.ts';
import { selectionPane } from './selection-pane.ts';
import { sheetHandle } from './sheet.ts';
import { startSide } from './start-side.ts';
import { followHistory, go, now, onChange } from './state.ts';
import { emptyStore } from './states.ts';
import { words } from './words.ts';

// The frame: start side, middle, end side. Each part draws itself from the state and asks only for what it shows.

const start = startSide();
const graph = graphPane();
const article = articleView();
const selection = selectionPane();
const sheet = sheetHandle(selection.element);
const page = pagePane();
const skip = h('a', { class: 'skip', href: '#selection' });
const middle = h('main', { class: 'middle' }, graph.element, article.element);
document.body.replaceChildren(
  skip,
  h('div', { class: 'frame' }, start.element, middle, selection.element, page.element),
);

// Behind a page nothing is drawn; what was there before may be of a store that has changed since.
let behind = true;
onChange(update);
followHistory();
addEventListener('keydown', closeOnEscape);
update(now(), null);
void showEmptyStore();

function update(state: State, before: State | null): void {
  if (state.language !== before?.language || state.theme !== before.theme) dress(state);
  for (const part of [start, page]) part.update(state, before);
  middle.hidden = state.page !== null;
  selection.element.hidden = state.page !== null;
  skip.href = state.page ? '#page' : '#selection';
  const drawn = behind ? null : before;
  behind = state.page !== null;
  if (behind) return;
  for (const part of [graph, selection, article, sheet]) part.update(state, drawn);
  const opened = before !== null && state.article !== null && state.article === before.article;
  // One pane at a time: on a narrow screen a name clicked in the article gives way to the sheet.
  if (opened && state.entity !== before.entity && matchMedia('(max-width: 759px)').matches) go(closing, 'replace');
}

/** Language, direction and colours of the whole page. */
function dress({ language, theme }: State): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.theme = theme;
  skip.textContent = words().skip;
}

/** Closes what was opened last: the article, then the selection. Search, filters and the sheet close themselves first. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (now().page) go({ page: null });
  else if (now().article) go(closing);
  else if (now().entity) go({ entity: null, about: null, side: null, kind: null });
}

/** Where there is nothing to draw, the middle tells how to fill the store. */
async function showEmptyStore(): Promise<void> {
  const counts = await status().catch(() => null);
  if (counts?.articles !== 0) return;
  const fill = () => graph.element.replaceChildren(emptyStore());
  fill();
  onChange((state, before) => state.language !== before?.language && fill());
}
