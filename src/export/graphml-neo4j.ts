import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import type { Column, Extras } from './graphml-writer.ts';

const LABELS: Record<NodeAttributes['type'], string> = {
  person: ':Entity:Person',
  organization: ':Entity:Organization',
  place: ':Entity:Place',
  statement: ':Statement',
  article: ':Article',
};

/** Neo4j's own exports tell the labels twice, as an attribute of the tag and as data; its importer reads either. */
export const LABELS_COLUMN: Column<NodeAttributes> = {
  name: 'labels',
  type: 'string',
  of: (node) => LABELS[node.type],
};

export const NEO4J: Extras<NodeAttributes, EdgeAttributes> = {
  nodeTag: (node) => ` labels="${LABELS[node.type]}"`,
  edgeTag: (edge) => ` label="${edge.type}"`,
};
