import type { Kysely, Selectable } from 'kysely';
import { toRecord } from '../export/record.ts';
import type { ArticleAnswer, ArticleSummary } from '../model/answer.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { ExtractionRecord } from '../model/record.ts';
import { summaryColumns, toDocument, toSummary } from './article-rows.ts';
import type { Schema } from './schema.ts';
import type { Page } from './store.ts';

type ArticleRow = Selectable<Schema['article']>;

export async function readArticles(
  db: Kysely<Schema>,
  { limit, offset }: Page,
): Promise<{ readonly total: number; readonly articles: readonly ArticleSummary[] }> {
  const { total } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('article')
    .select(summaryColumns)
    .orderBy('published_at', (order) => order.desc().nullsLast())
    .orderBy('path')
    .limit(limit ?? -1)
    .offset(offset ?? 0)
    .execute();
  return { total, articles: rows.map(toSummary) };
}

/** The article with its text; null where there is none with this id. */
export async function readArticle(db: Kysely<Schema>, id: string): Promise<ArticleAnswer | null> {
  const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const roles = toDocument(row).mentions.flatMap((mention) => mention.roles);
  return { summary: toSummary(row), text: row.text, record: await readRecord(db, row), roles };
}

/** Every article's record by path, a few at a time. */
export async function* readRecords(db: Kysely<Schema>): AsyncGenerator<ExtractionRecord> {
  const batch = 64;
  // No two articles have the same path, nor is any path empty.
  let last = '';
  for (;;) {
    const rows = await db
      .selectFrom('article')
      .selectAll()
      .where('path', '>', last)
      .orderBy('path')
      .limit(batch)
      .execute();
    for (const row of rows) yield await readRecord(db, row);
    if (rows.length < batch) return;
    last = rows.at(-1)!.path;
  }
}

async function readRecord(db: Kysely<Schema>, row: ArticleRow): Promise<ExtractionRecord> {
  const document = toDocument(row);
  const found = await db
    .selectFrom('article_mentions')
    .select('entities_json')
    .where('article', '=', row.id)
    .executeTakeFirst();
  const ids = found ? (JSON.parse(found.entities_json) as (string | null)[]) : [];
  const entities = await namedEntities(db, row.id);
  return toRecord(
    document,
    document.mentions.map((_, index) => entities.get(ids[index] ?? '') ?? null),
  );
}

/** The entities that an article names, as far as a record shows them. */
async function namedEntities(db: Kysely<Schema>, article: string): Promise<Map<string, Pick<Entity, 'id' | 'name'>>> {
  const rows = await db
    .selectFrom('article_entity')
    .innerJoin('entity', 'entity.id', 'article_entity.entity')
    .select(['entity.id', 'entity.name_ar', 'entity.name_en'])
    .where('article_entity.article', '=', article)
    .execute();
  return new Map(
    rows.map(({ id, name_ar, name_en }) => [id, { id: id as EntityId, name: { ar: name_ar, en: name_en } }]),
  );
}
