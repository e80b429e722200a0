import type { Kysely, Selectable } from 'kysely';
import type { ArticleSummary } from '../model/answer.ts';
import type { Document } from '../model/document.ts';
import type { Schema } from './schema.ts';

type ArticleRow = Selectable<Schema['article']>;

/** The row of a document, and back: the text stands in a column of its own, not in the JSON a second time. */
export function toArticleRow(document: Document): ArticleRow {
  const { text, source, headline, publishedAt, ...article } = document.article;
  return {
    id: article.id,
    path: source.path ?? '',
    url: source.url,
    outlet: source.outlet,
    headline: headline && text.slice(headline.start, headline.end),
    published_at: publishedAt?.value ?? null,
    text,
    document_json: JSON.stringify({ ...document, article: { ...article, headline, publishedAt } }),
  };
}

export function toDocument(row: ArticleRow): Document {
  const { article, ...layers } = JSON.parse(row.document_json) as Document;
  const source = { path: row.path, url: row.url, outlet: row.outlet };
  return { ...layers, article: { ...article, source, text: row.text } };
}

export const summaryColumns = [
  'article.id',
  'article.path',
  'article.url',
  'article.outlet',
  'article.headline',
  'article.published_at',
] as const;

export function toSummary(row: Omit<ArticleRow, 'text' | 'document_json'>): ArticleSummary {
  const { id, path, url, outlet, headline, published_at } = row;
  return { id, path, url, outlet, headline, publishedAt: published_at };
}

/** Every document, a few at a time, so that memory never holds all texts. */
export async function* allDocuments(db: Kysely<Schema>): AsyncGenerator<Document> {
  const batch = 64;
  let last = '';
  for (;;) {
    const rows = await db.selectFrom('article').selectAll().where('id', '>', last).orderBy('id').limit(batch).execute();
    for (const row of rows) yield toDocument(row);
    if (rows.length < batch) return;
    last = rows.at(-1)!.id;
  }
}
