import type { PersonJudgement } from '../model/person-judgement.ts';
import type { Folded } from '../pipeline.ts';
import { undoneBy } from './judgement-states.ts';
import type { Schema } from './schema.ts';

type OutcomeRow = Schema['judgement_outcome'];

/** What keeps judgements that nobody took back from holding: what they are about is not here, or other judgements. */
export function outcomeRows(
  log: readonly PersonJudgement[],
  { waiting, resolution }: Pick<Folded, 'waiting' | 'resolution'>,
): readonly OutcomeRow[] {
  const found = [
    ...[...waiting, ...undosOfUnknown(log)].map(({ id }) => ({
      judgement: id,
      outcome: 'waiting' as const,
      against: [],
    })),
    ...resolution.conflicts.map(({ judgement, reason, against }) => ({ judgement, outcome: reason, against })),
  ];
  const counts = new Map<string, number>();
  return found.map(({ judgement, outcome, against }) => {
    const position = counts.get(judgement) ?? 0;
    counts.set(judgement, position + 1);
    return { judgement, position, outcome, against_json: JSON.stringify(against) };
  });
}

/** Of a log that was taken in in part: what they take back may come yet. */
function undosOfUnknown(log: readonly PersonJudgement[]): readonly PersonJudgement[] {
  const ids = new Set(log.map(({ id }) => id));
  const undone = undoneBy(log);
  return log.filter((judgement) => judgement.kind === 'undo' && !ids.has(judgement.of) && !undone.has(judgement.id));
}
