import { UndirectedGraph } from 'graphology';
import type { EdgeAttributes } from '../model/graph.ts';
import type { Link } from './link.ts';
import { seededPoint } from './seeded-point.ts';

/** Entities alone, tied by all that joins them: what layout and communities are computed on. */
export type EntityProjection = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/** How strongly one unit of an edge's weight ties two entities; edges not listed do not join two entities. */
const TIES: Partial<Record<EdgeAttributes['type'], number>> = {
  SPOKE_ABOUT: 2,
  QUOTED: 1,
  HOLDS_ROLE: 1,
  MET: 1,
  CALLED: 1,
  CO_MENTION: 0.5,
};

/** The projection, its nodes on seeded starting points. Weights grow by the logarithm, lest one pair collapse to a dot. */
export function projectEntities(ids: readonly string[], links: readonly Link[]): EntityProjection {
  const projection: EntityProjection = new UndirectedGraph();
  for (const id of ids) projection.addNode(id, { ...seededPoint(id) });
  for (const { source, target, attributes } of links) {
    const tie = TIES[attributes.type];
    if (tie === undefined) continue;
    projection.updateEdge(source, target, (before) => ({ weight: (before.weight ?? 0) + tie * attributes.weight }));
  }
  projection.updateEachEdgeAttributes((_, { weight }) => ({ weight: Math.log2(1 + weight) }));
  return projection;
}
