import type { EntitySummary } from '../../src/model/answer.ts';
import { article, entity } from '../api.ts';
import { h } from '../element.ts';
import { counted, nameOf, otherNameOf } from '../format.ts';
import { printed, typeMark } from '../name-mark.ts';
import { words } from '../words.ts';
import { type Evidence, evidenceIn, evidenceQuote } from './evidence.ts';

const MOST_SENTENCES = 3;
const MOST_WORDS = 6;

/** One of those that a judgement is about, as one who judges needs to see it. */
export interface Side {
  readonly entity: EntitySummary;
  /** What becomes of it; null where that depends on the answer. */
  readonly fate: string | null;
  readonly roles: readonly string[];
  readonly spellings: readonly string[];
  /** How much there is of it, in words. */
  readonly tally: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** An entity as it is now, with sentences out of its newest articles. */
export async function sideOf(id: string, fate: string | null): Promise<Side> {
  const known = await entity(id);
  const articles = await Promise.all(known.articlesMentioning.slice(0, MOST_SENTENCES).map((one) => article(one.id)));
  return {
    entity: known,
    fate,
    roles: [...new Set(known.roles.map((role) => role.text))],
    spellings: known.spellingCounts.map((spelling) => spelling.text),
    tally: tallyOf(known),
    evidence: articles.flatMap((one) => evidenceIn(one, id).slice(0, 1)),
  };
}

/** How much there is of an entity, in words. */
export function tallyOf(one: { articles: number; mentions: number; said: number }): readonly string[] {
  const said = one.said > 0 ? [counted('saidStatements', one.said)] : [];
  return [counted('articles', one.articles), counted('mentions', one.mentions), ...said];
}

/** Both names, what becomes of it, roles, spellings, how much there is, and sentences as evidence. */
export function sideCard(side: Side): HTMLElement {
  const { name, type } = side.entity;
  const other = otherNameOf(name);
  return h(
    'section',
    { class: 'side' },
    side.fate ? h('p', { class: 'fate' }, side.fate) : null,
    h('h3', {}, typeMark(type, true), printed(nameOf(name))),
    other ? h('p', { class: 'other-name' }, printed(other)) : null,
    h('p', { class: 'side-roles' }, ...listed(side.roles, words().judging.noRole)),
    h('p', { class: 'quiet' }, `${words().judging.spelled} `, ...listed(side.spellings, '')),
    h('p', { class: 'quiet' }, side.tally.join(' · ')),
    ...side.evidence.slice(0, MOST_SENTENCES).map(evidenceQuote),
  );
}

/** Side by side where there is room; `directed` where the first becomes a part of the second. */
export function sides(all: readonly Side[], directed = false): HTMLElement {
  return h('div', { class: directed ? 'sides sides-directed' : 'sides' }, ...all.map(sideCard));
}

function listed(texts: readonly string[], none: string): readonly (Node | string)[] {
  if (texts.length === 0) return [h('span', { class: 'quiet' }, none)];
  const shown = texts.slice(0, MOST_WORDS).flatMap((text, i) => [i > 0 ? words().comma : '', printed(text)]);
  return texts.length > MOST_WORDS ? [...shown, ' …'] : shown;
}
