import type { EntityHit } from '../src/model/answer.ts';
import { selecting } from './address.ts';
import { graph, search } from './api.ts';
import { h } from './element.ts';
import { fillIn } from './format.ts';
import { bothNames, entityLink, printed, typeMark } from './name-mark.ts';
import { go, now } from './state.ts';
import { errorNote } from './states.ts';
import { words } from './words.ts';

const PAUSE_MS = 120;

/** The search for names in either script: a combobox with a listbox, as the pattern of the WAI has it. */
export function searchBox(): { readonly element: HTMLElement; update(): void } {
  const list = h('ul', { id: 'hits', class: 'hits', role: 'listbox' });
  const nothing = h('div', { class: 'no-hit', role: 'status' });
  const popup = h('div', { class: 'search-popup', hidden: true }, list, nothing);
  const input = h('input', {
    type: 'search',
    id: 'search',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-controls': 'hits',
    'aria-expanded': 'false',
    input: () => {
      // An empty field follows the page, for its hint's sake; a full one what is written in it.
      if (input.value) input.dir = 'auto';
      else input.removeAttribute('dir');
      clearTimeout(pause);
      pause = window.setTimeout(ask, PAUSE_MS);
    },
    focus: () => input.value.trim() && void ask(),
    keydown,
  });
  const label = h('label', { class: 'unseen', for: 'search' });
  const element = h('search', { class: 'search' }, label, input, popup);
  element.addEventListener('focusout', (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) close();
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
  let pause = 0;
  let hits: readonly EntityHit[] = [];
  let active = -1;
  return { element, update };

  function update(): void {
    label.textContent = words().search;
    list.setAttribute('aria-label', words().search);
    input.placeholder = words().searchHint;
    close();
  }

  async function ask(): Promise<void> {
    const q = input.value.trim();
    if (!q) return close();
    try {
      const found = await search(q);
      if (input.value.trim() === q && document.activeElement === input) await show(q, found);
    } catch (error) {
      nothing.replaceChildren(errorNote(error, () => void ask()));
      open();
    }
  }

  async function show(q: string, found: readonly EntityHit[]): Promise<void> {
    hits = found;
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    nothing.replaceChildren(...(found.length === 0 ? [await whatIsNear(q)] : []));
    activate(found.length > 0 ? 0 : -1);
    open();
  }

  function option(hit: EntityHit, index: number): HTMLElement {
    // The pointer chooses on pointerdown's click, but must not take the focus from the field before.
    const attributes = { id: `hit-${index}`, role: 'option', 'aria-selected': 'false', click: () => choose(hit) };
    const keepFocus = (event: PointerEvent) => event.preventDefault();
    const role = hit.role ? h('span', { class: 'role' }, printed(hit.role)) : null;
    return h(
      'li',
      { ...attributes, mousedown: keepFocus },
      typeMark(hit.type, true),
      h('span', {}, bothNames(hit.name), role),
    );
  }

  function keydown(event: KeyboardEvent): void {
    const shown = input.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && (shown || input.value)) {
      event.stopPropagation();
      event.preventDefault();
      if (!shown) input.value = '';
      close();
    } else if (event.key === 'Enter') {
      const hit = hits[active];
      if (shown && hit) choose(hit);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hits.length > 0) {
      event.preventDefault();
      open();
      const step = event.key === 'ArrowDown' ? 1 : hits.length - 1;
      if (shown) activate((active + step) % hits.length);
    }
  }

  function activate(index: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function choose(hit: EntityHit): void {
    input.value = '';
    close();
    input.blur();
    go(selecting(hit.id));
  }

  function open(): void {
    popup.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close(): void {
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

/** Where nothing is found: what was asked, and whom one could ask for. */
async function whatIsNear(q: string): Promise<HTMLElement> {
  const { nodes } = await graph(now());
  const most = nodes.slice(0, 3).map(({ key, attributes }) => ({
    id: key,
    type: attributes.type,
    name: { ar: attributes.ar, en: attributes.en },
  }));
  return h(
    'div',
    {},
    h('p', {}, fillIn(words().noHit, { q: `\u2068${q}\u2069` })),
    most.length > 0 ? h('p', { class: 'quiet' }, words().near) : null,
    h('p', { class: 'near' }, ...most.map((entity) => entityLink(entity))),
  );
}
