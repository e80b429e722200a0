import type { Kysely } from 'kysely';
import { compareWordings } from '../9-query/compare-wordings.ts';
import { toReasonAnswer } from '../export/reason-sentence.ts';
import type { StatementAnswer } from '../model/answer.ts';
import type { StatementReason } from '../model/reason.ts';
import { loadLanguage } from './load-lists.ts';
import { readQuotes, toEntitySummary } from './read-quotes.ts';
import type { Schema } from './schema.ts';
import type { StatementSummary } from './store.ts';

/** The statement with every quote that is a sighting of it; null where there is none with this id. */
export async function readStatement(db: Kysely<Schema>, id: string): Promise<StatementAnswer | null> {
  const row = await db.selectFrom('statement').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const speaker =
    row.speaker === null
      ? undefined
      : await db.selectFrom('entity').selectAll().where('id', '=', row.speaker).executeTakeFirst();
  const { quotes } = await readQuotes(db, { statement: id });
  const { words } = loadLanguage();
  return {
    id,
    speaker: speaker ? toEntitySummary(speaker) : null,
    text: row.text,
    firstSeen: row.first_seen,
    reasons: (JSON.parse(row.reasons_json) as StatementReason[]).map(toReasonAnswer),
    quotes: [...quotes]
      .sort((a, b) => byDate(a.article.publishedAt, b.article.publishedAt))
      .map((quote) => ({ ...quote, wording: compareWordings(row.text, quote.text, words) })),
  };
}

/** Every statement of these speakers, with the number of its sightings. */
export async function readStatementsOf(
  db: Kysely<Schema>,
  speakers: readonly string[],
): Promise<readonly StatementSummary[]> {
  if (speakers.length === 0) return [];
  return await db
    .selectFrom('statement')
    .innerJoin('quote', 'quote.statement', 'statement.id')
    .select(({ fn }) => [
      'statement.id',
      'statement.text',
      'statement.first_seen as firstSeen',
      fn.countAll<number>().as('sightings'),
    ])
    .where('statement.speaker', 'in', speakers)
    .groupBy('statement.id')
    .orderBy('statement.id')
    .execute();
}

/** Earliest first, undated last; the sort keeps the order of those that are equal. */
function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
