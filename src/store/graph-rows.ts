import type { IsnadGraph } from '../8-graph/build-graph.ts';
import type { EdgeAttributes } from '../model/graph.ts';
import type { Schema } from './schema.ts';

const typeOf: { readonly [Type in EdgeAttributes['type']]?: Schema['edge']['type'] } = {
  SPOKE_ABOUT: 'spoke-about',
  QUOTED: 'relayed',
  HOLDS_ROLE: 'holds-role',
  MET: 'met',
  CALLED: 'called',
  CO_MENTION: 'co-mention',
};

/** The edges that join two entities; several roles of one person in one organisation make one edge. What is only planned makes none. */
export function edgeRows(graph: IsnadGraph): Schema['edge'][] {
  const rows = new Map<string, Schema['edge']>();
  for (const { source, target, attributes } of graph.edgeEntries()) {
    const type = typeOf[attributes.type];
    if (!type || ('status' in attributes && attributes.status === 'planned')) continue;
    const key = `${type}\n${source}\n${target}`;
    const weight = (rows.get(key)?.weight ?? 0) + attributes.weight;
    rows.set(key, { type, source, target, weight });
  }
  return [...rows.values()];
}
