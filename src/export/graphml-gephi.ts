import type { EdgeAttributes } from '../model/graph.ts';
import type { Column, EdgeRow } from './graphml-writer.ts';

/** All edges from one node to another, taken as one. */
export interface FoldedEdge {
  readonly weight: number;
  /** Each type once, in the order met. */
  readonly types: readonly EdgeAttributes['type'][];
}

/** One edge a pair of nodes, its weight the sum; keys are those of each pair's first edge. */
export function foldParallelEdges(edges: Iterable<EdgeRow<EdgeAttributes>>): Iterable<EdgeRow<FoldedEdge>> {
  const bySource = new Map<string, Map<string, EdgeRow<FoldedEdge>>>();
  for (const { edge, source, target, attributes } of edges) {
    let targets = bySource.get(source);
    if (!targets) {
      targets = new Map();
      bySource.set(source, targets);
    }
    const { edge: key = edge, attributes: before = { weight: 0, types: [] } } = targets.get(target) ?? {};
    const types = before.types.includes(attributes.type) ? before.types : [...before.types, attributes.type];
    targets.set(target, {
      edge: key,
      source,
      target,
      attributes: { weight: before.weight + attributes.weight, types },
    });
  }
  return [...bySource.values()].flatMap((targets) => [...targets.values()]);
}

export const FOLDED_COLUMNS: readonly Column<FoldedEdge>[] = [
  { name: 'label', type: 'string', of: ({ types }) => types.join(' + ') },
  { name: 'types', type: 'string', of: ({ types }) => JSON.stringify(types) },
  { name: 'weight', type: 'double', of: ({ weight }) => weight },
];
