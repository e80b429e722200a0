import type { Kysely } from 'kysely';
import type { ContactAnswer } from '../model/answer.ts';
import { summaryColumns, toSummary } from './article-rows.ts';
import { toEntitySummary } from './read-quotes.ts';
import type { Schema } from './schema.ts';

/** Whom an entity met or called, newest article first; within one in the order of its text. */
export async function readContacts(db: Kysely<Schema>, id: string): Promise<readonly ContactAnswer[]> {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('article', 'article.id', 'contact.article')
    .innerJoin('entity as other', (join) =>
      join.on(({ and, eb, or, ref }) =>
        or([
          and([eb('contact.from', '=', id), eb('other.id', '=', ref('contact.to'))]),
          and([eb('contact.to', '=', id), eb('other.id', '=', ref('contact.from'))]),
        ]),
      ),
    )
    .leftJoin('quote', 'quote.id', 'contact.quote')
    .leftJoin('entity as teller', 'teller.id', 'quote.speaker')
    .select(['contact.kind', 'contact.status', 'contact.from', 'contact.date', 'contact.quote'])
    .select(['contact.start', 'contact.end', 'contact.sentence'])
    .select([
      'other.id as other_id',
      'other.type as other_type',
      'other.name_ar as other_ar',
      'other.name_en as other_en',
    ])
    .select(['teller.id as teller_id', 'teller.type as teller_type', 'teller.name_ar as teller_ar'])
    .select(['teller.name_en as teller_en'])
    .select(summaryColumns)
    .orderBy('article.published_at', (order) => order.desc().nullsLast())
    .orderBy('article.path')
    .orderBy('contact.position')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    status: row.status,
    other: toEntitySummary({ id: row.other_id, type: row.other_type, name_ar: row.other_ar, name_en: row.other_en }),
    acted: row.from === id,
    date: row.date,
    sentence: { start: row.start, end: row.end, text: row.sentence },
    quote: row.quote,
    toldBy:
      row.teller_id !== null && row.teller_type !== null
        ? toEntitySummary({ id: row.teller_id, type: row.teller_type, name_ar: row.teller_ar, name_en: row.teller_en })
        : null,
    article: toSummary(row),
  }));
}
