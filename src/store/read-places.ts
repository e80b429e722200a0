import type { Kysely } from 'kysely';
import type { Document } from '../model/document.ts';
import type { Appearance } from '../model/entity.ts';
import type { AppearanceId } from '../model/id.ts';
import type { Language } from '../model/language.ts';
import type { Anchor } from '../model/person-judgement.ts';
import { gather } from '../pipeline.ts';
import { toDocument } from './article-rows.ts';
import type { Schema } from './schema.ts';

/** How one article names an entity, and what a judgement would hold on to there. */
export interface NamedPlace {
  readonly appearance: AppearanceId;
  readonly article: { readonly id: string; readonly path: string };
  /** The fullest spelling there. */
  readonly name: string;
  readonly anchor: Anchor;
}

/** Everywhere that an entity is named, in order of the ids of appearances, as of the last fold. */
export async function readPlaces(
  db: Kysely<Schema>,
  language: Language,
  entity: string,
): Promise<readonly NamedPlace[]> {
  const rows = db
    .selectFrom('article_entity')
    .innerJoin('article', 'article.id', 'article_entity.article')
    .innerJoin('article_mentions', 'article_mentions.article', 'article.id')
    .selectAll('article')
    .select('article_mentions.entities_json')
    .where('article_entity.entity', '=', entity)
    .orderBy('article.id');
  const places: NamedPlace[] = [];
  for (const row of await rows.execute()) {
    const document = toDocument(row);
    const entities = JSON.parse(row.entities_json) as readonly (string | null)[];
    for (const appearance of gather(document, language).appearances) {
      if (entities[appearance.mentions[0]!] !== entity) continue;
      const { id, path } = row;
      const name = appearance.names[0]!;
      places.push({ appearance: appearance.id, article: { id, path }, name, anchor: toAnchor(document, appearance) });
    }
  }
  return places.sort((a, b) => (a.appearance < b.appearance ? -1 : 1));
}

/** The mention that prints the name in full: what another reading of the article is most likely to find again. */
function toAnchor({ mentions }: Document, { article, type, mentions: indexes }: Appearance): Anchor {
  let fullest = mentions[indexes[0]!]!;
  for (const index of indexes) if (mentions[index]!.text.length > fullest.text.length) fullest = mentions[index]!;
  return { article, span: { start: fullest.start, end: fullest.end }, type, name: fullest.text };
}
