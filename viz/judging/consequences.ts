import type { EntityTally, Judged, JudgementAnswer, JudgementPreview } from '../../src/model/judging.ts';
import type { JudgementConflict } from '../../src/model/person-judgement.ts';
import { h } from '../element.ts';
import { counted, nameOf, number } from '../format.ts';
import { bothNames, printed, typeMark } from '../name-mark.ts';
import { words } from '../words.ts';
import { filled, toldJudgement } from './told-judgement.ts';

const MOST = 8;

/** What would follow from a judgement, in words, and what it cannot hold beside. */
export function consequences({ judgement, preview }: Judged, log: readonly JudgementAnswer[]): HTMLElement {
  const { follows, nothingFollows, moves, goes, comes, changes } = words().judging;
  const own = preview?.conflicts.filter((conflict) => conflict.judgement === judgement.id) ?? [];
  const others = preview?.conflicts.filter((conflict) => conflict.judgement !== judgement.id) ?? [];
  const rows = preview && [
    ...row(moves, movedIn(preview)),
    ...row(goes, preview.went.map(tallied)),
    ...row(comes, preview.came.map(tallied)),
    ...row(changes, preview.changed.map(changed)),
  ];
  return h(
    'section',
    { class: 'follows', 'aria-live': 'polite' },
    h('h3', {}, follows),
    rows?.length ? h('dl', {}, ...rows) : null,
    rows?.length || own.length > 0 ? null : h('p', { class: 'quiet' }, nothingFollows),
    conflictNote(words().judging.cannotHold, own, log),
    conflictNote(words().judging.otherCannotHold, others, log),
  );
}

/** Why a judgement does not hold and what stands against it. */
export function conflictReason(
  { reason, against }: Omit<JudgementConflict, 'judgement'>,
  log: readonly JudgementAnswer[],
): HTMLElement {
  const all = log.map((one) => one.judgement);
  const standing = all.filter((one) => against.includes(one.id));
  return h(
    'div',
    { class: 'conflict' },
    h('p', {}, words().judging.conflicts[reason]),
    ...standing.map((one) =>
      h('p', {}, ...filled(words().judging.standsAgainst, { what: toldJudgement(one, all) }), ' — ', printed(one.by)),
    ),
  );
}

function conflictNote(
  title: string,
  conflicts: readonly JudgementConflict[],
  log: readonly JudgementAnswer[],
): HTMLElement | null {
  if (conflicts.length === 0) return null;
  const reasons = conflicts.map((conflict) => conflictReason(conflict, log));
  return h('div', { class: 'note', role: 'alert' }, h('p', { class: 'note-title' }, title), ...reasons);
}

function movedIn({ moved }: JudgementPreview): readonly HTMLElement[] {
  const parts = (['mentions', 'quotes', 'statements'] as const).flatMap((what) =>
    moved[what] > 0 ? [counted(what, moved[what])] : [],
  );
  return parts.length > 0 ? [h('span', {}, parts.join(' · '))] : [];
}

function tallied(tally: EntityTally): HTMLElement {
  const much = [counted('articles', tally.articles), counted('mentions', tally.mentions)];
  return h(
    'span',
    {},
    typeMark(tally.type, true),
    bothNames(tally.name),
    h('span', { class: 'tallied' }, ` · ${much.join(' · ')}`),
  );
}

/** Only what is otherwise after it: the name, and how much there is. */
function changed({ before, after }: { before: EntityTally; after: EntityTally }): HTMLElement {
  const renamed = nameOf(before.name) !== nameOf(after.name) || before.name.en !== after.name.en;
  const much = (['articles', 'mentions', 'quotes'] as const).flatMap((what) =>
    before[what] === after[what]
      ? []
      : [h('span', { class: 'step' }, ' · ', h('bdi', {}, number(before[what])), arrow(), counted(what, after[what]))],
  );
  const names = renamed ? [bothNames(before.name), arrow(), bothNames(after.name)] : [bothNames(after.name)];
  return h('span', {}, typeMark(after.type, true), ...names, ...much);
}

function arrow(): HTMLElement {
  return h('span', { class: 'arrow', 'aria-hidden': 'true' });
}

function row(term: string, items: readonly HTMLElement[]): readonly HTMLElement[] {
  const shown = items.slice(0, MOST).map((item) => h('dd', {}, item));
  const more = items.length > MOST ? [h('dd', { class: 'quiet' }, `+ ${number(items.length - MOST)}`)] : [];
  return shown.length > 0 ? [h('div', {}, h('dt', {}, term), ...shown, ...more)] : [];
}
