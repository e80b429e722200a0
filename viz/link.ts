import { type State, writeAddress } from './address.ts';
import { h } from './element.ts';
import { go, now } from './state.ts';

/** A link to another state: a real address for a new tab, and without a page load for a plain click. */
export function link(
  change: Partial<State>,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly (Node | string | null)[]
): HTMLAnchorElement {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(change);
  };
  return h('a', { href: writeAddress({ ...now(), ...change }), click: follow, ...attributes }, ...children);
}
