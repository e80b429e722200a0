import type { Kysely } from 'kysely';
import type { JudgementAnswer } from '../model/judging.ts';
import type { JudgementId, PersonJudgement } from '../model/person-judgement.ts';
import { groupBy } from './group-by.ts';
import { readLog } from './judgement-log.ts';
import type { Schema } from './schema.ts';

/** Which judgements are taken back, and by which. The log comes earliest first; an undo may itself be undone. */
export function undoneBy(log: readonly PersonJudgement[]): ReadonlyMap<JudgementId, JudgementId> {
  const undone = new Map<JudgementId, JudgementId>();
  // Latest first: an undo that is undone later takes nothing back.
  for (const judgement of log.toReversed()) {
    if (judgement.kind === 'undo' && !undone.has(judgement.id)) undone.set(judgement.of, judgement.id);
  }
  return undone;
}

/** The log with what has become of each judgement in it, as of the last fold. */
export async function readStates(db: Kysely<Schema>): Promise<readonly JudgementAnswer[]> {
  const log = await readLog(db);
  const outcomes = await db
    .selectFrom('judgement_outcome')
    .selectAll()
    .orderBy('judgement')
    .orderBy('position')
    .execute();
  const outcomesOf = groupBy(outcomes, (row) => row.judgement);
  const undone = undoneBy(log);
  return log.map((judgement): JudgementAnswer => {
    const taker = undone.get(judgement.id);
    if (taker !== undefined) return { judgement, state: 'undone', undoneBy: taker, conflicts: [] };
    const own = outcomesOf.get(judgement.id) ?? [];
    const conflicts = own.flatMap(({ outcome, against_json }) =>
      outcome === 'waiting' ? [] : [{ reason: outcome, against: JSON.parse(against_json) as JudgementId[] }],
    );
    const state = conflicts.length > 0 ? 'conflict' : own.length > 0 ? 'waiting' : 'holds';
    return { judgement, state, undoneBy: null, conflicts };
  });
}
