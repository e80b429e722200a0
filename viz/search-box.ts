import { selecting } from './address.ts';
import { graph, search } from './api.ts';
import { h } from './element.ts';
import { fillIn } from './format.ts';
import { nameField } from './name-field.ts';
import { entityLink } from './name-mark.ts';
import { go, now } from './state.ts';
import { words } from './words.ts';

/** The search for names in either script; a slash goes to it from anywhere. */
export function searchBox(): { readonly element: HTMLElement; update(): void } {
  const field = nameField({
    id: 'search',
    find: search,
    choose: (hit) => go(selecting(hit.id)),
    nothing: whatIsNear,
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.input.focus();
  });
  return { element: field.element, update: () => field.name(words().search, words().searchHint) };
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
