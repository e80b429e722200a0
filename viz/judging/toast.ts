import { h } from '../element.ts';
import { words } from '../words.ts';

const SECONDS = 20;
const toasts = h('div', { class: 'toasts', role: 'status' });

/** Says what was done, for a while, with a way to take it back. */
export function toast(text: string, undo: (() => void) | null): void {
  const { close, judging } = words();
  if (!toasts.isConnected) document.body.append(toasts);
  const leave = () => {
    clearTimeout(timer);
    message.remove();
  };
  const take = () => {
    leave();
    undo?.();
  };
  const message = h(
    'div',
    { class: 'toast' },
    h('span', {}, text),
    undo ? h('button', { type: 'button', class: 'button', click: take }, judging.undo) : null,
    h('button', { type: 'button', class: 'dialog-close', 'aria-label': close, click: leave }, '×'),
  );
  // It stays while somebody is at it.
  const wait = () =>
    window.setTimeout(() => (message.matches(':hover, :focus-within') ? wait() : leave()), SECONDS * 1e3);
  const timer = wait();
  toasts.replaceChildren(message);
}
