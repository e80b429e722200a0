import { h } from '../element.ts';
import { words } from '../words.ts';
import type { Signed } from './judging-api.ts';

const KEY = 'isnad-decides';

/** A note, and who decides: remembered in this browser. */
export interface SigningForm {
  readonly element: HTMLElement;
  /** null where it is not told who decides; the form then says so. */
  signed(): Signed | null;
}

export function signingForm(): SigningForm {
  const { note, byMissing } = words().judging;
  const text = h('textarea', { id: 'judgement-note', rows: 2, maxlength: 2000, dir: 'auto' });
  const name = nameInput('judgement-by', () => missing.replaceChildren());
  const missing = h('p', { class: 'missing', id: 'judgement-by-missing', role: 'alert' });
  name.setAttribute('aria-describedby', missing.id);
  const element = h(
    'div',
    { class: 'signing' },
    h('div', { class: 'field' }, h('label', { for: text.id }, note), text),
    h('div', { class: 'field' }, byLabel(name), name, missing),
  );
  return { element, signed };

  function signed(): Signed | null {
    const by = name.value.trim();
    if (!by) {
      missing.textContent = byMissing;
      name.focus();
      return null;
    }
    remember(by);
    // One line in the log; a break in the note would be refused.
    return { by, note: text.value.replace(/\s+/g, ' ').trim() || null };
  }
}

/** A field for the name of who decides. */
export function nameInput(id: string, input: () => void): HTMLInputElement {
  return h('input', {
    id,
    type: 'text',
    value: remembered(),
    maxlength: 200,
    autocomplete: 'name',
    dir: 'auto',
    input,
  });
}

export function byLabel({ id }: HTMLInputElement): HTMLElement {
  const { by, byHint } = words().judging;
  return h('label', { for: id }, by, h('span', { class: 'quiet' }, ` ${byHint}`));
}

/** Who decided last in this browser; empty where nobody did or the browser keeps nothing. */
export function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function remember(by: string): void {
  try {
    localStorage.setItem(KEY, by);
  } catch {
    // Private windows keep nothing: it is asked for again.
  }
}
