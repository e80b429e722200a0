import { type InterfaceLanguage, readAddress, type State, writeAddress } from './address.ts';

const preferred: InterfaceLanguage = globalThis.navigator?.language.startsWith('ar') ? 'ar' : 'en';
const listeners: ((state: State, before: State | null) => void)[] = [];
let current = readAddress(globalThis.location?.search ?? '', preferred);

/** What is on show now. */
export function now(): State {
  return current;
}

/** Calls `listener` after every change; `before` is null where nothing that was drawn before still holds. */
export function onChange(listener: (state: State, before: State | null) => void): void {
  listeners.push(listener);
}

/** Goes to another state: a new entry of the browser's history, or with `replace` the same one. */
export function go(change: Partial<State>, how: 'push' | 'replace' = 'push'): void {
  const next = { ...current, ...change };
  const address = writeAddress(next);
  if (how === 'replace') history.replaceState(null, '', address);
  else if (address !== location.search) history.pushState(null, '', address);
  show(next);
}

/** Has everything drawn anew, for the store is not what it was; what is on show may have another id now. */
export function renew(change: Partial<State>): void {
  current = { ...current, ...change };
  history.replaceState(null, '', writeAddress(current));
  for (const listener of listeners) listener(current, null);
}

/** Follows the browser's back and forward buttons. */
export function followHistory(): void {
  addEventListener('popstate', () => show(readAddress(location.search, preferred)));
}

function show(next: State): void {
  const before = current;
  current = next;
  for (const listener of listeners) listener(next, before);
}
