import type { EdgeAttributes, NodeAttributes, ReadableGraph } from '../model/graph.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from './graphml-columns.ts';
import { FOLDED_COLUMNS, foldParallelEdges } from './graphml-gephi.ts';
import { LABELS_COLUMN, NEO4J } from './graphml-neo4j.ts';
import { writeGraphml } from './graphml-writer.ts';
import { YED } from './graphml-yed.ts';

/**
 * For whom the file is written.
 * - `portable`: NetworkX, igraph, graphology, Gephi, Cytoscape.
 * - `gephi`: as portable, but one edge a pair of nodes: Gephi would keep the first of parallel edges and drop their types.
 * - `yed`: with yEd's shapes, colours and places.
 * - `neo4j`: with the `labels` and `label` that apoc.import.graphml reads (`readLabels: true`).
 */
export const GRAPHML_FLAVOURS = ['portable', 'gephi', 'yed', 'neo4j'] as const;

export type GraphmlFlavour = (typeof GRAPHML_FLAVOURS)[number];

/** The whole graph as a GraphML file, in pieces, in the graph's own order. */
export function toGraphml(
  graph: ReadableGraph<NodeAttributes, EdgeAttributes>,
  flavour: GraphmlFlavour = 'portable',
): Generator<string, void, undefined> {
  const nodes = { nodes: graph.nodeEntries(), nodeColumns: NODE_COLUMNS };
  const edges = { edges: graph.edgeEntries(), edgeColumns: EDGE_COLUMNS };
  switch (flavour) {
    case 'portable':
      return writeGraphml({ ...nodes, ...edges });
    case 'gephi':
      return writeGraphml({ ...nodes, edges: foldParallelEdges(edges.edges), edgeColumns: FOLDED_COLUMNS });
    case 'yed':
      return writeGraphml({ ...nodes, ...edges, extras: YED });
    case 'neo4j':
      return writeGraphml({ ...nodes, nodeColumns: [LABELS_COLUMN, ...NODE_COLUMNS], ...edges, extras: NEO4J });
  }
}
