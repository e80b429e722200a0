import type { Kysely } from 'kysely';
import { toReasonAnswer } from '../export/reason-sentence.ts';
import type { JudgedEntity, ReviewPage, ReviewSide } from '../model/judging.ts';
import type { MergeReason } from '../model/reason.ts';
import type { TextSpan } from '../model/record.ts';
import { summaryColumns, toSummary } from './article-rows.ts';
import { groupBy } from './group-by.ts';
import { toHit } from './read-entities.ts';
import type { Schema } from './schema.ts';

/** So many of its roles tell who somebody is. */
const mostRoles = 8;

/** The entities with these ids, as one who judges needs to see them, in the order asked for; unknown ids are left out. */
export async function readJudged(db: Kysely<Schema>, ids: readonly string[]): Promise<readonly JudgedEntity[]> {
  const entities = await db.selectFrom('entity').selectAll().where('id', 'in', ids).execute();
  const spellings = groupBy(
    await db
      .selectFrom('spelling')
      .select(['entity', 'text'])
      .where('entity', 'in', ids)
      .orderBy('count', 'desc')
      .orderBy('text')
      .execute(),
    (row) => row.entity,
  );
  const roles = groupBy(
    await db
      .selectFrom('role')
      .select(['entity', 'text'])
      .where('entity', 'in', ids)
      .where('position', '<', mostRoles)
      .orderBy('position')
      .execute(),
    (row) => row.entity,
  );
  const judged = new Map(
    entities.map((row) => {
      const texts = (rows: readonly { readonly text: string }[] = []) => rows.map(({ text }) => text);
      // One role may be told of several organisations.
      const distinct = [...new Set(texts(roles.get(row.id)))];
      return [row.id, { ...toHit(row, texts(spellings.get(row.id))), roles: distinct }];
    }),
  );
  return [...new Set(ids)].flatMap((id) => judged.get(id) ?? []);
}

/** The pairs that are most useful to judge, with both sides and a place where each is named. */
export async function readReview(db: Kysely<Schema>, limit: number): Promise<ReviewPage> {
  const { total } = await db
    .selectFrom('review')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await db.selectFrom('review').selectAll().orderBy('position').limit(limit).execute();
  const judged = new Map(
    (await readJudged(db, [...new Set(rows.flatMap((row) => [row.left, row.right]))])).map((one) => [one.id, one]),
  );
  const articles = await db
    .selectFrom('article')
    .select(summaryColumns)
    .where('id', 'in', [...new Set(rows.flatMap((row) => [row.left_article, row.right_article]))])
    .execute();
  const summaries = new Map(articles.map((row) => [row.id, toSummary(row)]));
  const side = (entity: string, article: string, start: number, end: number, context: string): ReviewSide => ({
    ...judged.get(entity)!,
    article: summaries.get(article)!,
    span: { start, end },
    context: JSON.parse(context) as TextSpan,
  });
  const pairs = rows.map((row) => ({
    left: side(row.left, row.left_article, row.left_start, row.left_end, row.left_context_json),
    right: side(row.right, row.right_article, row.right_start, row.right_end, row.right_context_json),
    score: row.score,
    reasons: (JSON.parse(row.reasons_json) as MergeReason[]).map(toReasonAnswer),
    usefulness: row.usefulness,
  }));
  return { total, pairs };
}
