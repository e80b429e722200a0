import type { IsnadGraph } from '../8-graph/build-graph.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityNode } from '../model/graph.ts';
import type { Schema } from './schema.ts';

/** Entities with what the graph knows of them, their spellings and their roles. */
export function entityRows(
  entities: readonly Entity[],
  graph: IsnadGraph,
): {
  readonly entities: readonly Schema['entity'][];
  readonly spellings: readonly Schema['spelling'][];
  readonly roles: readonly Schema['role'][];
} {
  return {
    entities: entities.map((entity) => toEntityRow(entity, graph.getNodeAttributes(entity.id) as EntityNode)),
    spellings: entities.flatMap(({ id, spellings }): Schema['spelling'][] =>
      spellings.map(({ text, count }) => ({ entity: id, text, count })),
    ),
    roles: entities.flatMap(({ id, roles }): Schema['role'][] =>
      roles.map(({ text, of, count, past, acting, firstSeen, lastSeen, evidence }, position) => ({
        entity: id,
        position,
        text,
        of,
        count,
        past: Number(past),
        acting: Number(acting),
        first_seen: firstSeen,
        last_seen: lastSeen,
        article: evidence[0]!.article,
        start: evidence[0]!.span.start,
        end: evidence[0]!.span.end,
        last_article: evidence.at(-1)!.article,
        last_start: evidence.at(-1)!.span.start,
        last_end: evidence.at(-1)!.span.end,
      })),
    ),
  };
}

function toEntityRow(entity: Entity, node: EntityNode): Schema['entity'] {
  return {
    id: entity.id,
    type: entity.type,
    name_ar: entity.name.ar,
    name_en: entity.name.en,
    latin: entity.latin,
    role: entity.roles[0]?.text ?? null,
    mentions: node.mentions,
    articles: node.articles,
    said: node.said,
    said_about: node.saidAbout,
    x: node.x,
    y: node.y,
    community: node.community,
    rank: node.rank,
  };
}
