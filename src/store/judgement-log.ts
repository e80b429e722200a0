import type { Kysely } from 'kysely';
import type { PersonJudgement } from '../model/person-judgement.ts';
import { toLine } from './judgement-lines.ts';
import { lockForWriting } from './save-readings.ts';
import type { Schema } from './schema.ts';

/** Every judgement of people, earliest first; those of one moment by id, so that all copies of a log have one order. */
export async function readLog(db: Kysely<Schema>): Promise<readonly PersonJudgement[]> {
  const rows = await db.selectFrom('judgement').select('line').orderBy('at').orderBy('id').execute();
  return rows.map(({ line }) => JSON.parse(line) as PersonJudgement);
}

/** Adds what is not in the log yet, all or none, and gives how many that were. They are in no answer before the next fold. */
export async function appendToLog(db: Kysely<Schema>, judgements: readonly PersonJudgement[]): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await lockForWriting(trx);
    let added = 0;
    for (const judgement of judgements) {
      const { id, at } = judgement;
      const done = await trx
        .insertInto('judgement')
        .values({ id, at, line: toLine(judgement) })
        .executeTakeFirst();
      added += Number(done.numInsertedOrUpdatedRows);
    }
    if (added > 0) {
      // Where articles came too the fold is stale, which says more.
      const fresh = trx
        .updateTable('state')
        .set({ value: 'judged' })
        .where('key', '=', 'fold')
        .where('value', '=', 'fresh');
      await fresh.execute();
    }
    return added;
  });
}
