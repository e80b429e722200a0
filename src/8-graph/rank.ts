import { DirectedGraph } from 'graphology';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { Link } from './link.ts';

// As in communities.ts: CommonJS, typed one level too deep.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/**
 * PageRank of the entities over the attention that they pay each other, the highest being 1: a speaker attends to whom
 * he names, a source to whom it quotes, a role's holder to the institution, and two who are named together to each other.
 */
export function rankEntities(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const attention = new DirectedGraph<object, { weight: number }>();
  for (const id of ids) attention.addNode(id);
  const attend = (from: string, to: string, weight: number): void => {
    attention.updateEdge(from, to, (before) => ({ weight: (before.weight ?? 0) + weight }));
  };
  for (const { source, target, attributes } of links) {
    if (attributes.type === 'SPOKE_ABOUT' || attributes.type === 'QUOTED' || attributes.type === 'HOLDS_ROLE') {
      attend(source, target, attributes.weight);
    } else if (attributes.type === 'CO_MENTION') {
      attend(source, target, attributes.weight / 4);
      attend(target, source, attributes.weight / 4);
    }
  }
  if (attention.order === 0) return new Map();
  const ranks = Object.entries(pagerank(attention, { getEdgeWeight: 'weight' }));
  const highest = ranks.reduce((most, [, rank]) => Math.max(most, rank), 0);
  return new Map(ranks.map(([id, rank]) => [id, Math.round((rank / highest) * 1e6) / 1e6]));
}
