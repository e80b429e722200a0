import type { ReasonAnswer } from '../../src/model/answer.ts';
import type { ReviewPair, ReviewSide } from '../../src/model/judging.ts';
import { h } from '../element.ts';
import { nameOf, percent } from '../format.ts';
import { printed, typeMark } from '../name-mark.ts';
import { sentence } from '../sentence.ts';
import { words } from '../words.ts';
import { evidenceAt } from './evidence.ts';
import type { Answer, Answered } from './review-session.ts';
import { type Side, sides, tallyOf } from './side-card.ts';
import { filled } from './told-judgement.ts';

export const ANSWER_KEYS: Readonly<Record<Answer, string>> = { same: 's', different: 'd', unsure: 'u' };

/** What speaks against two being one; a common name leaves it open, all else speaks for it. */
const AGAINST: ReadonlySet<string> = new Set([
  ...['known-as-two', 'roles-of-two-countries', 'name-of-many', 'man-and-woman', 'two-countries'],
  ...['country-in-one-name', 'country-untold', 'two-kinds', 'kind-in-one-name', 'one-article-names-both'],
]);

/** Two names, and how likely they are one, in a line that opens the pair. */
export function pairHead(pair: ReviewPair, open: boolean, choose: () => void): HTMLElement {
  return h(
    'h3',
    {},
    h(
      'button',
      { type: 'button', class: 'pair-head', 'aria-expanded': String(open), click: choose },
      ...bothSides(pair),
      h('span', { class: 'quiet odds' }, `${odds(pair.score)} · ${percent(pair.score)}`),
    ),
  );
}

/** Both sides with their evidence, why the rules are unsure, and what one may answer. */
export function pairBody(pair: ReviewPair, answer: ((given: Answer) => void) | null): HTMLElement {
  const { whyUnsure, staysIfSame } = words().judging;
  const buttons = h('div', { class: 'answers' }, ...(['same', 'different', 'unsure'] as const).map(answerButton));
  const name = h('strong', {}, printed(nameOf(pair.left.name)));
  const stays = h('p', { class: 'quiet stays' }, ...filled(staysIfSame, { name }));
  return h(
    'div',
    { class: 'pair-body' },
    sides([toSide(pair.left), toSide(pair.right)]),
    h('div', { class: 'why-unsure' }, h('h4', {}, whyUnsure), h('ul', {}, ...pair.reasons.map(reasonLine))),
    ...(answer ? [buttons, stays] : []),
  );

  function answerButton(given: Answer): HTMLElement {
    const key = ANSWER_KEYS[given];
    return h(
      'button',
      {
        type: 'button',
        class: `button answer answer-${given}`,
        'aria-keyshortcuts': key,
        click: () => answer?.(given),
      },
      words().judging[given],
      h('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()),
    );
  }
}

/** A pair that was answered, in one line, with the way back. */
export function answeredLine({ pair, answer, judgement }: Answered, takeBack: (() => void) | null): HTMLElement {
  const { undo, recording, skipped } = words().judging;
  const busy = judgement === null && answer !== 'unsure';
  const verdict = answer === 'unsure' ? skipped : words().judging[answer];
  return h(
    'li',
    { class: `answered answered-${answer}` },
    h('span', { class: 'pair-names' }, ...bothSides(pair)),
    h('span', { class: 'verdict' }, busy ? recording : verdict),
    takeBack ? h('button', { type: 'button', class: 'button', disabled: busy, click: takeBack }, undo) : null,
  );
}

function bothSides({ left, right }: ReviewPair): readonly (Node | string)[] {
  const one = ({ type, name }: ReviewSide) =>
    h('span', { class: 'pair-name' }, typeMark(type, true), printed(nameOf(name)));
  return [one(left), h('span', { class: 'versus', 'aria-hidden': 'true' }, '≟'), one(right)];
}

function toSide(side: ReviewSide): Side {
  return {
    entity: side,
    fate: null,
    roles: side.roles,
    spellings: side.spellings,
    tally: tallyOf(side),
    evidence: [evidenceAt(side.article, side.context.text, side.span, side.context.start)],
  };
}

function reasonLine(reason: ReasonAnswer): HTMLElement {
  const which = reason.id === 'common-name' ? 'open' : AGAINST.has(reason.id) ? 'against' : 'for';
  const label = h('span', { class: `reason-kind reason-${which}` }, words().judging.reasons[which]);
  return h('li', {}, label, ' ', sentence(reason));
}

function odds(score: number): string {
  const { one, even, two } = words().judging.odds;
  return score > 0.52 ? one : score < 0.48 ? two : even;
}
