import type { Kysely, Transaction } from 'kysely';
import type { Problem } from '../model/problem.ts';
import { toArticleRow } from './article-rows.ts';
import { groupBy } from './group-by.ts';
import type { Schema } from './schema.ts';
import type { EarlierReading, Reading } from './store.ts';

/** What was read of these files before. */
export async function earlierReadings(
  db: Kysely<Schema>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, EarlierReading>> {
  const sources = await db.selectFrom('source').select(['path', 'digest']).where('path', 'in', paths).execute();
  const problems = await db
    .selectFrom('problem')
    .selectAll()
    .where('path', 'in', paths)
    .orderBy('path')
    .orderBy('position')
    .execute();
  const problemsOf = groupBy(problems, (problem) => problem.path);
  return new Map(
    sources.map(({ path, digest }) => [path, { digest, problems: (problemsOf.get(path) ?? []).map(toProblem) }]),
  );
}

export function toProblem(row: Schema['problem']): Problem {
  return { path: row.path, rule: row.rule, reason: row.reason, kept: row.kept === 1 };
}

/** Takes readings in, in one transaction; articles that no file holds any longer go. */
export async function saveReadings(db: Kysely<Schema>, readings: readonly Reading[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockForWriting(trx);
    const touched = new Set<string>();
    for (const reading of readings) await saveReading(trx, reading, touched);
    for (const id of touched) await settleArticle(trx, id);
    if (touched.size > 0) await trx.updateTable('state').set({ value: 'stale' }).where('key', '=', 'fold').execute();
  });
}

/**
 * Takes the write lock by a write that changes nothing. A transaction that reads first and writes later fails at once,
 * without waiting, where another process wrote in between.
 */
export async function lockForWriting(trx: Transaction<Schema>): Promise<void> {
  await trx
    .updateTable('state')
    .set((expression) => ({ value: expression.ref('value') }))
    .where('key', '=', 'fold')
    .execute();
}

async function saveReading(
  trx: Transaction<Schema>,
  { path, digest, found, problems }: Reading,
  touched: Set<string>,
): Promise<void> {
  const earlier = await trx.selectFrom('source').select('article').where('path', '=', path).executeTakeFirst();
  const source = {
    path,
    article: earlier?.article ?? null,
    url: null as string | null,
    outlet: null as string | null,
    digest,
  };
  if (found === 'no-article') source.article = null;
  else if (found !== 'unread') {
    const row = toArticleRow(found);
    const { headline, published_at, document_json } = row;
    await trx
      .insertInto('article')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ headline, published_at, document_json }))
      .execute();
    Object.assign(source, { article: row.id, url: row.url, outlet: row.outlet });
    touched.add(row.id);
  }
  if (earlier?.article && earlier.article !== source.article) touched.add(earlier.article);
  const { url, outlet, ...always } = source;
  // An unread file keeps the address and outlet that were found in it before.
  const changes = found === 'unread' ? always : source;
  await trx
    .insertInto('source')
    .values({ ...always, url, outlet })
    .onConflict((conflict) => conflict.column('path').doUpdateSet(changes))
    .execute();
  await trx.deleteFrom('problem').where('path', '=', path).execute();
  if (problems.length === 0) return;
  await trx
    .insertInto('problem')
    .values(problems.map(({ rule, reason, kept }, position) => ({ path, position, rule, reason, kept: kept ? 1 : 0 })))
    .execute();
}

/** An article is known by the first path that holds it; one that no path holds goes, with all derived from it. */
async function settleArticle(trx: Transaction<Schema>, id: string): Promise<void> {
  const first = await trx
    .selectFrom('source')
    .select(['path', 'url', 'outlet'])
    .where('article', '=', id)
    .orderBy('path')
    .limit(1)
    .executeTakeFirst();
  if (first) await trx.updateTable('article').set(first).where('id', '=', id).execute();
  else await trx.deleteFrom('article').where('id', '=', id).execute();
}
