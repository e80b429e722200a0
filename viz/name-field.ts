import type { EntityHit } from '../src/model/answer.ts';
import { h } from './element.ts';
import { bothNames, printed, typeMark } from './name-mark.ts';
import { errorNote } from './states.ts';

const PAUSE_MS = 120;

export interface NameFieldOptions {
  readonly id: string;
  find(q: string): Promise<readonly EntityHit[]>;
  choose(hit: EntityHit): void;
  /** What to show where nothing is found. */
  nothing(q: string): Promise<Node>;
}

export interface NameField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Names the field and gives its hint. */
  name(label: string, hint: string): void;
}

/** A field that finds entities by name in either script: a combobox with a listbox, as the pattern of the WAI has it. */
export function nameField({ id, find, choose, nothing: whereNothing }: NameFieldOptions): NameField {
  const list = h('ul', { id: `${id}-hits`, class: 'hits', role: 'listbox' });
  const nothing = h('div', { class: 'no-hit', role: 'status' });
  const popup = h('div', { class: 'search-popup', hidden: true }, list, nothing);
  const input = h('input', {
    type: 'search',
    id,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-hits`,
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
  const label = h('label', { class: 'unseen', for: id });
  const element = h('search', { class: 'search' }, label, input, popup);
  element.addEventListener('focusout', (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) close();
  });
  let pause = 0;
  let hits: readonly EntityHit[] = [];
  let active = -1;
  return { element, input, name };

  function name(called: string, hint: string): void {
    label.textContent = called;
    list.setAttribute('aria-label', called);
    input.placeholder = hint;
    close();
  }

  async function ask(): Promise<void> {
    const q = input.value.trim();
    if (!q) return close();
    try {
      const found = await find(q);
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
    nothing.replaceChildren(...(found.length === 0 ? [await whereNothing(q)] : []));
    activate(found.length > 0 ? 0 : -1);
    open();
  }

  function option(hit: EntityHit, index: number): HTMLElement {
    // The pointer chooses on pointerdown's click, but must not take the focus from the field before.
    const attributes = { id: `${id}-hit-${index}`, role: 'option', 'aria-selected': 'false', click: () => take(hit) };
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
      if (shown && hit) take(hit);
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

  function take(hit: EntityHit): void {
    input.value = '';
    close();
    input.blur();
    choose(hit);
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
