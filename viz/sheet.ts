import type { State } from './address.ts';
import { h } from './element.ts';
import { words } from './words.ts';

// A drag of a finger shorter than this is a tap.
const DRAG_PX = 30;

/** On narrow screens the selection is a sheet from below: its handle opens it, lowers it, and tells which it will do. */
export function sheetHandle(sheet: HTMLElement): { update(state: State, before: State | null): void } {
  const handle = h(
    'button',
    { type: 'button', class: 'sheet-handle', 'aria-controls': 'selection' },
    h('span', { class: 'grip' }),
  );
  const label = h('span', { class: 'unseen' });
  handle.append(label);
  sheet.prepend(handle);
  let from: number | null = null;
  let dragged = false;
  handle.addEventListener('pointerdown', (event) => {
    from = event.clientY;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointerup', (event) => {
    const way = from === null ? 0 : event.clientY - from;
    dragged = Math.abs(way) > DRAG_PX;
    if (dragged) set(way < 0);
    from = null;
  });
  handle.addEventListener('click', () => {
    // A drag ends in a click, too.
    if (!dragged) set(!sheet.classList.contains('raised'));
    dragged = false;
  });
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && sheet.classList.contains('raised') && getComputedStyle(handle).display !== 'none') {
      event.stopPropagation();
      set(false);
    }
  });
  return {
    update(state, before) {
      if (state.entity !== before?.entity || state.about !== before?.about) set(state.entity !== null);
      else set(sheet.classList.contains('raised'));
    },
  };

  function set(raised: boolean): void {
    sheet.classList.toggle('raised', raised);
    handle.setAttribute('aria-expanded', String(raised));
    label.textContent = raised ? words().collapse : words().expand;
  }
}
