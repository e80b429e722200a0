import type { EntityAnswer } from '../src/model/answer.ts';
import type { Side, State } from './address.ts';
import { entity, type QuotePage, quotes, status } from './api.ts';
import { h } from './element.ts';
import { entityFacts } from './entity-facts.ts';
import { counted, nameOf, number, otherNameOf } from './format.ts';
import { kindFilter } from './kind-filter.ts';
import { link } from './link.ts';
import { printed, typeMark } from './name-mark.ts';
import { quoteList } from './quote-list.ts';
import { go } from './state.ts';
import { words } from './words.ts';

const SIDES: readonly Side[] = ['said', 'about', 'through'];

/** One entity: its names, roles and spellings, why we think it one, and the quotes by it, about it and through it. */
export async function entityPanel(state: State, id: string): Promise<readonly Node[]> {
  const ask = (side: Side, kind: string | null, offset = 0, limit = 50) =>
    quotes({ ...asked(side, id), kind, offset, limit });
  const [known, { readOnly }, ...all] = await Promise.all([
    entity(id),
    status(),
    ...SIDES.map((side) => ask(side, null)),
  ]);
  const totals = new Map(SIDES.map((side, index) => [side, all[index]!.total]));
  const side = state.side ?? SIDES.find((one) => totals.get(one)) ?? 'said';
  const first: QuotePage = state.kind ? await ask(side, state.kind) : all[SIDES.indexOf(side)]!;
  return [
    head(known, state),
    entityFacts(known, readOnly),
    sideTabs(side, totals),
    kindFilter(state.kind),
    h(
      'div',
      { id: 'quotes', role: 'tabpanel', 'aria-labelledby': `side-${side}` },
      quoteList(first, (offset) => ask(side, state.kind, offset)),
    ),
  ];
}

function asked(side: Side, id: string) {
  return side === 'said' ? { speaker: id } : side === 'about' ? { about: id } : { via: id };
}

function head(known: EntityAnswer, state: State): HTMLElement {
  const other = otherNameOf(known.name);
  const around = state.around === known.id;
  return h(
    'header',
    { class: 'entity-head' },
    h('h2', { tabindex: -1 }, typeMark(known.type, true), printed(nameOf(known.name))),
    other ? h('p', { class: 'other-name' }, printed(other)) : null,
    known.role ? h('p', { class: 'role' }, printed(known.role)) : null,
    h(
      'p',
      { class: 'tally' },
      h('span', {}, tally(known)),
      link(
        { around: around ? null : known.id, article: null, quote: null, at: null },
        { class: 'button' },
        around ? words().wholeGraph : words().neighbourhood,
      ),
    ),
  );
}

function tally({ said, saidAbout, articles }: EntityAnswer): string {
  const parts = [
    said > 0 ? counted('saidStatements', said) : null,
    saidAbout > 0 ? counted('aboutStatements', saidAbout) : null,
    counted('articles', articles),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Tabs as the pattern of the WAI has them: arrows move, in the direction of the script. */
function sideTabs(side: Side, totals: ReadonlyMap<Side, number>): HTMLElement {
  const offered = SIDES.filter((one) => totals.get(one) || one === side);
  const choose = (one: Side) => go({ side: one }, 'replace');
  const move = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const step = event.key === forward ? 1 : offered.length - 1;
    choose(offered[(offered.indexOf(side) + step) % offered.length]!);
  };
  return h(
    'div',
    { class: 'tabs', role: 'tablist', keydown: move },
    ...offered.map((one) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `side-${one}`,
          'aria-selected': one === side ? 'true' : 'false',
          'aria-controls': 'quotes',
          tabindex: one === side ? 0 : -1,
          click: () => choose(one),
        },
        words().sides[one],
        h('span', { class: 'count' }, number(totals.get(one) ?? 0)),
      ),
    ),
  );
}
