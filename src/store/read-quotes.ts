import type { Expression, Kysely, SqlBool } from 'kysely';
import type { EntitySummary, QuoteAnswer, QuoteFilter } from '../model/answer.ts';
import type { RecordQuote, TextSpan } from '../model/record.ts';
import { summaryColumns, toSummary } from './article-rows.ts';
import type { Schema } from './schema.ts';

/** The quotes for which everything in the filter holds, newest first. */
export async function readQuotes(
  db: Kysely<Schema>,
  filter: QuoteFilter,
): Promise<{ readonly total: number; readonly quotes: readonly QuoteAnswer[] }> {
  const matching = matchingQuotes(db, filter);
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .innerJoin('article', 'article.id', 'quote.article')
    .select(['quote.id as quote_id', 'quote.statement', 'quote.record_json', 'quote.context_json', ...summaryColumns])
    .orderBy('quote.published_at', (order) => order.desc().nullsLast())
    .orderBy('article.path')
    .orderBy('quote.start')
    .limit(filter.limit ?? -1)
    .offset(filter.offset ?? 0)
    .execute();
  const about = await aboutEntities(
    db,
    rows.map((row) => row.quote_id),
  );
  const quotes = rows.map(
    (row): QuoteAnswer => ({
      ...(JSON.parse(row.record_json) as RecordQuote),
      statement: row.statement,
      article: toSummary(row),
      context: JSON.parse(row.context_json) as TextSpan,
      aboutEntities: about.get(row.quote_id) ?? [],
    }),
  );
  return { total, quotes };
}

function matchingQuotes(db: Kysely<Schema>, filter: QuoteFilter) {
  return db.selectFrom('quote').where((where) => {
    const all: Expression<SqlBool>[] = [];
    const { speakers, about, via, kinds, article, statement, since, until } = filter;
    if (speakers) all.push(where('quote.speaker', 'in', speakers));
    if (about) {
      const naming = where.selectFrom('quote_about').select('quote').where('entity', 'in', about);
      all.push(where('quote.id', 'in', naming));
    }
    if (via) {
      const through = where.selectFrom('quote_via').select('quote').where('entity', 'in', via);
      all.push(where('quote.id', 'in', through));
    }
    if (kinds) all.push(where('quote.kind', 'in', kinds));
    if (article !== undefined) all.push(where('quote.article', '=', article));
    if (statement !== undefined) all.push(where('quote.statement', '=', statement));
    if (since !== undefined) all.push(where('quote.published_at', '>=', since));
    // 2025-06-28 takes in 2025-06-28T21:00: the last code point sorts after whatever may follow.
    if (until !== undefined) all.push(where('quote.published_at', '<', `${until}\u{10ffff}`));
    return where.and(all);
  });
}

async function aboutEntities(
  db: Kysely<Schema>,
  quotes: readonly string[],
): Promise<ReadonlyMap<string, readonly EntitySummary[]>> {
  const answers = new Map<string, EntitySummary[]>();
  // A statement takes 32,766 parameters.
  for (let from = 0; from < quotes.length; from += 30_000) {
    const found = db
      .selectFrom('quote_about')
      .innerJoin('entity', 'entity.id', 'quote_about.entity')
      .select(['quote_about.quote', 'entity.id', 'entity.type', 'entity.name_ar', 'entity.name_en'])
      .where('quote_about.quote', 'in', quotes.slice(from, from + 30_000))
      .orderBy('entity.id');
    for (const row of await found.execute()) {
      const entities = answers.get(row.quote);
      if (entities) entities.push(toEntitySummary(row));
      else answers.set(row.quote, [toEntitySummary(row)]);
    }
  }
  return answers;
}

export function toEntitySummary(row: Pick<Schema['entity'], 'id' | 'type' | 'name_ar' | 'name_en'>): EntitySummary {
  return { id: row.id, type: row.type, name: { ar: row.name_ar, en: row.name_en } };
}
