import type { EntityHit, EntitySummary } from '../../src/model/answer.ts';
import { search } from '../api.ts';
import { h } from '../element.ts';
import { counted, fillIn, nameOf } from '../format.ts';
import { nameField } from '../name-field.ts';
import { bothNames, printed, typeMark } from '../name-mark.ts';
import { words } from '../words.ts';
import { button, type Dialog } from './dialog.ts';

/** The step that asks for another entity of the same type. */
export function chooseOther(
  dialog: Dialog,
  title: string,
  one: EntitySummary,
  chosen: (other: EntityHit) => void,
): void {
  const { chooseOther: question, searchOther, noOther, alike, cancel } = words().judging;
  const others = async (q: string) => (await search(q, one.type)).filter((hit) => hit.id !== one.id);
  const field = nameField({
    id: 'other',
    find: others,
    choose: chosen,
    nothing: async (q) => h('p', {}, fillIn(noOther, { q: `\u2068${q}\u2069` })),
  });
  field.name(searchOther, searchOther);
  field.input.setAttribute('data-first', '');
  const near = h('div', { class: 'near-names' });
  const self = h('p', { class: 'chosen' }, typeMark(one.type, true), bothNames(one.name));
  dialog.show(
    title,
    [self, h('p', {}, question), field.element, near],
    [button(cancel, () => dialog.close(), 'to-end')],
  );
  void namesLike(one, others).then((hits) => {
    if (hits.length === 0) return;
    const items = hits.map((hit) =>
      h('li', {}, h('button', { type: 'button', click: () => chosen(hit) }, ...described(hit))),
    );
    near.replaceChildren(h('h3', {}, alike), h('ul', {}, ...items));
  });
}

/** Others that share a word with its name: the same one is most often among them. */
async function namesLike(
  { name }: EntitySummary,
  find: (q: string) => Promise<readonly EntityHit[]>,
): Promise<readonly EntityHit[]> {
  const all = (name.ar ?? nameOf(name)).split(/\s+/).filter((word) => word.length > 2);
  const asked = [...new Set([all.join(' '), all.at(-1) ?? '', all[0] ?? ''])].filter(Boolean);
  const found = await Promise.all(asked.map((q) => find(q).catch(() => [])));
  return [...new Map(found.flat().map((hit) => [hit.id, hit])).values()].slice(0, 6);
}

function described(hit: EntityHit): readonly (Node | null)[] {
  return [
    typeMark(hit.type, true),
    bothNames(hit.name),
    h('span', { class: 'quiet' }, ' · ', hit.role ? printed(hit.role) : counted('articles', hit.articles)),
  ];
}
