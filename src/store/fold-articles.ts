import type { Kysely, Transaction } from 'kysely';
import { type Gathered, mentionEntities } from '../collect-facts.ts';
import type { Language } from '../model/language.ts';
import { type Folded, fold } from '../pipeline.ts';
import { articleFactRows } from './article-fact-rows.ts';
import { allDocuments } from './article-rows.ts';
import { entityRows } from './entity-rows.ts';
import { gatherArticles } from './gather-articles.ts';
import { edgeRows } from './graph-rows.ts';
import { readLog } from './judgement-log.ts';
import { mergeRows } from './merge-rows.ts';
import { outcomeRows } from './outcome-rows.ts';
import { pairsToReview } from './pairs-to-review.ts';
import { reviewContexts } from './review-rows.ts';
import { lockForWriting } from './save-readings.ts';
import type { Schema } from './schema.ts';

/** Tables that the fold fills, each after those that refer to it. */
const derived = [
  'review',
  'judgement_outcome',
  'contact',
  'edge',
  'quote_via',
  'quote_about',
  'quote',
  'statement',
  'article_entity',
  'article_mentions',
  'merge',
  'role',
  'spelling',
  'entity',
] as const;

/** SQLite takes 32,766 values in one statement. */
const maxValues = 30_000;

/** Derives everything from all articles and people's judgements anew, in one transaction: other readers see the old answers, then the new. */
export async function foldArticles(
  db: Kysely<Schema>,
  language: Language,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockForWriting(trx);
    const { count } = await trx
      .selectFrom('article')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    let done = 0;
    const step = () => onProgress(++done, 2 * count);

    const gathered = await gatherArticles(trx, language, step);
    const log = await readLog(trx);
    const corpus = fold(gathered.values(), language, log);
    for (const table of derived) await trx.deleteFrom(table).execute();
    await saveCorpus(trx, corpus, gathered);
    await insertAll(trx, 'judgement_outcome', outcomeRows(log, corpus));
    const reviewed = reviewContexts(pairsToReview(corpus.resolution, gathered.values()));

    const entities = new Map(corpus.resolution.entities.map((entity) => [entity.id, entity]));
    const statementOf = new Map(
      corpus.statements.flatMap(({ id, sightings }) => sightings.map(({ quote }) => [quote, id] as const)),
    );
    for await (const document of allDocuments(trx)) {
      const ids = mentionEntities(gathered.get(document.article.id)!, corpus.resolution);
      const named = ids.map((id) => (id === null ? null : entities.get(id)!));
      const rows = articleFactRows(document, named, (quote) => statementOf.get(quote)!);
      await trx.insertInto('article_mentions').values(rows.mentions).execute();
      await insertAll(trx, 'article_entity', rows.entities);
      await insertAll(trx, 'quote', rows.quotes);
      await insertAll(trx, 'quote_about', rows.about);
      await insertAll(trx, 'quote_via', rows.via);
      await insertAll(trx, 'contact', rows.contacts);
      reviewed.see(document);
      step();
    }
    await insertAll(trx, 'review', reviewed.rows());
    await trx
      .updateTable('state')
      .set(({ eb, ref }) => ({ value: eb(eb.cast<number>(ref('value'), 'integer'), '+', 1) as never }))
      .where('key', '=', 'generation')
      .execute();
    await trx.updateTable('state').set({ value: 'fresh' }).where('key', '=', 'fold').execute();
  });
}

async function saveCorpus(
  trx: Transaction<Schema>,
  { resolution, statements, graph }: Folded,
  gathered: ReadonlyMap<string, Gathered>,
): Promise<void> {
  const rows = entityRows(resolution.entities, graph);
  await insertAll(trx, 'entity', rows.entities);
  await insertAll(trx, 'spelling', rows.spellings);
  await insertAll(trx, 'role', rows.roles);
  await insertAll(trx, 'merge', mergeRows(resolution, gathered.values()));
  const dateOf = (article: string) => gathered.get(article)!.article.publishedAt;
  await insertAll(
    trx,
    'statement',
    statements.map(({ id, speaker, text, reasons, sightings }) => ({
      id,
      speaker,
      text,
      first_seen: sightings.map(({ article }) => dateOf(article)).find((date) => date !== null) ?? null,
      reasons_json: JSON.stringify(reasons),
    })),
  );
  await insertAll(trx, 'edge', edgeRows(graph));
}

async function insertAll<Table extends keyof Schema>(
  trx: Transaction<Schema>,
  table: Table,
  rows: readonly Schema[Table][],
): Promise<void> {
  if (rows.length === 0) return;
  const size = Math.floor(maxValues / Object.keys(rows[0]!).length);
  for (let from = 0; from < rows.length; from += size) {
    // The rows have the table's own type; kysely cannot see it through a type parameter.
    await trx
      .insertInto(table as 'edge')
      .values(rows.slice(from, from + size) as unknown as Schema['edge'][])
      .execute();
  }
}
