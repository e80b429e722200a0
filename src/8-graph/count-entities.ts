import type { Link } from './link.ts';

/** How much there is of one entity. */
export interface EntityCounts {
  said: number;
  saidAbout: number;
  mentions: number;
  articles: number;
}

/** Counts of every entity, told from the edges that it has. */
export function countEntities(
  ids: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, Readonly<EntityCounts>> {
  const counts = new Map<string, EntityCounts>();
  for (const id of ids) counts.set(id, { said: 0, saidAbout: 0, mentions: 0, articles: 0 });
  for (const { source, target, attributes } of links) {
    if (attributes.type === 'SAID') add(counts.get(source), 'said', 1);
    else if (attributes.type === 'ABOUT') add(counts.get(target), 'saidAbout', 1);
    else if (attributes.type === 'MENTIONED_IN') {
      add(counts.get(source), 'mentions', attributes.weight);
      add(counts.get(source), 'articles', 1);
    }
  }
  return counts;
}

/** An end that is no entity is reported where the edge is added to the graph. */
function add(counts: EntityCounts | undefined, field: keyof EntityCounts, count: number): void {
  if (counts) counts[field] += count;
}
