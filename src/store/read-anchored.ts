import type { Kysely } from 'kysely';
import type { Anchor } from '../model/person-judgement.ts';
import { overlaps } from '../model/span.ts';
import { toDocument } from './article-rows.ts';
import { groupBy } from './group-by.ts';
import type { Schema } from './schema.ts';

/** Whom anchors point to, as of the last fold, each once; those of articles that are not here point to nobody. */
export async function readAnchored(db: Kysely<Schema>, anchors: readonly Anchor[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [article, inArticle] of groupBy(anchors, (anchor) => anchor.article)) {
    const row = await db
      .selectFrom('article')
      .innerJoin('article_mentions', 'article_mentions.article', 'article.id')
      .selectAll('article')
      .select('article_mentions.entities_json')
      .where('article.id', '=', article)
      .executeTakeFirst();
    if (!row) continue;
    const { mentions } = toDocument(row);
    const entities = JSON.parse(row.entities_json) as readonly (string | null)[];
    for (const { span, type } of inArticle) {
      const index = mentions.findIndex((mention) => mention.type === type && overlaps(mention, span));
      if (entities[index]) found.add(entities[index]);
    }
  }
  return [...found];
}
