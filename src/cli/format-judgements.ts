import type { JudgementAnswer } from '../model/judging.ts';
import type { JudgementConflict, PersonJudgement } from '../model/person-judgement.ts';
import { formatName, type LabelledRow, labelled } from './labelled-lines.ts';

/** A judgement of the log for a terminal. Names are as printed in the article that it points to. */
export function formatJudgement(answer: JudgementAnswer): string {
  const { id, by, at, note } = answer.judgement;
  return labelled([
    ['id', id],
    ...decisionRows(answer.judgement),
    ['by', by],
    ['at', at],
    ['note', note],
    ['state', formatState(answer)],
  ]);
}

export function decisionRows(judgement: PersonJudgement): readonly LabelledRow[] {
  switch (judgement.kind) {
    case 'merge':
      return [
        ['merge', judgement.from.name],
        ['into', judgement.into.name],
      ];
    case 'block':
      return [
        ['block', judgement.left.name],
        ['from', judgement.right.name],
      ];
    case 'split':
      return [
        ['split', judgement.apart[0]!.name],
        ['out of', [...new Set(judgement.apart.map(({ article }) => article))].join(', ')],
      ];
    case 'rename':
      return [
        ['rename', judgement.of.name],
        ['to', formatName(judgement.name)],
      ];
    case 'undo':
      return [['undo', judgement.of]];
  }
}

function formatState({ state, undoneBy, conflicts }: JudgementAnswer): string {
  if (state === 'undone') return `undone by ${undoneBy}`;
  if (state === 'waiting') return 'waits for an article that is not in this store';
  if (state === 'conflict') return `does not hold: ${conflicts.map(formatConflict).join('; ')}`;
  return 'holds';
}

const reasons: Readonly<Record<JudgementConflict['reason'], string>> = {
  'kept-apart': 'the two are kept apart',
  'one-name': 'both have one name in all articles, which takes a split',
};

export function formatConflict({ reason, against }: Omit<JudgementConflict, 'judgement'>): string {
  return `${reasons[reason]}${against.length > 0 ? ` by ${against.join(', ')}` : ''}`;
}
