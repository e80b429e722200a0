import { QUOTE_KINDS } from './address.ts';
import { h } from './element.ts';
import { go } from './state.ts';
import { words } from './words.ts';

/** Radio buttons that narrow the quotes to one kind. */
export function kindFilter(chosen: string | null): HTMLElement {
  const { kindFilter: label, allKinds, kinds, kindHelp } = words();
  return h(
    'fieldset',
    { class: 'kinds' },
    h('legend', { class: 'unseen' }, label),
    ...[null, ...QUOTE_KINDS].map((kind) =>
      h(
        'label',
        { class: 'chip', title: kind && kindHelp[kind] },
        h('input', {
          type: 'radio',
          name: 'kind',
          id: `kind-${kind ?? 'all'}`,
          checked: kind === chosen,
          change: () => go({ kind }, 'replace'),
        }),
        kind ? kinds[kind] : allKinds,
      ),
    ),
  );
}
