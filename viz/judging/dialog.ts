import { h } from '../element.ts';
import { words } from '../words.ts';

/** A dialog of one or more steps. */
export interface Dialog {
  /** Puts a step in the place of the one before. */
  show(title: string, body: readonly Node[], foot: readonly Node[]): void;
  close(): void;
}

/** Opens over the page: the browser keeps the focus within and gives it back, and closes it on Escape. */
export function openDialog(): Dialog {
  const title = h('h2', { id: 'dialog-title', tabindex: -1 });
  const close = h('button', { type: 'button', class: 'dialog-close', click: () => element.close() }, '×');
  close.setAttribute('aria-label', words().close);
  const body = h('div', { class: 'dialog-body' });
  const foot = h('footer', { class: 'dialog-foot' });
  const element = h(
    'dialog',
    {
      class: 'dialog',
      'aria-labelledby': 'dialog-title',
      // The page behind has keys of its own.
      keydown: (event: KeyboardEvent) => event.stopPropagation(),
      close: () => {
        left.abort();
        element.remove();
      },
    },
    h('header', { class: 'dialog-head' }, title, close),
    body,
    foot,
  );
  const left = new AbortController();
  // What is looked up meanwhile opens beside: the decision stays as it is.
  element.addEventListener('click', beside, { capture: true });
  addEventListener('popstate', () => element.close(), { signal: left.signal });
  document.body.append(element);
  element.showModal();
  return {
    show(called, content, buttons) {
      title.textContent = called;
      body.replaceChildren(...content);
      foot.replaceChildren(...buttons);
      body.scrollTo({ top: 0 });
      (body.querySelector<HTMLElement>('[data-first]') ?? title).focus();
    },
    close: () => element.close(),
  };
}

function beside(event: Event): void {
  const followed = event.target instanceof Element ? event.target.closest('a') : null;
  if (!followed) return;
  event.stopPropagation();
  followed.target = '_blank';
  followed.rel = 'noopener';
}

/** A button for the foot of a dialog. */
export function button(label: string, click: () => void, kind = ''): HTMLButtonElement {
  return h('button', { type: 'button', class: `button ${kind}`.trimEnd(), click }, label);
}
