import type { GraphAnswer } from '../model/answer.ts';
import { NotFoundError } from '../model/errors.ts';
import type { EdgeAttributes, EntityNode, NodeAttributes } from '../model/graph.ts';
import type { EntityType } from '../model/mention.ts';
import type { IsnadGraph } from './build-graph.ts';
import { byText } from './node-keys.ts';

type MapEdge = GraphAnswer['edges'][number]['attributes']['type'];

/** Which part of the map is asked for; what is left out is not limited. */
export interface EntityMapQuery {
  readonly types?: readonly EntityType[];
  readonly edges?: readonly MapEdge[];
  readonly limit?: number;
  /** An entity's id: it and those joined to it by the edges asked for. */
  readonly around?: string;
}

const EDGE_NAMES: Partial<Record<EdgeAttributes['type'], MapEdge>> = {
  SPOKE_ABOUT: 'spoke-about',
  QUOTED: 'relayed',
  HOLDS_ROLE: 'holds-role',
  CO_MENTION: 'co-mention',
};

/**
 * The entities that matter most, by statements made and naming them, then by rank, and the edges among them; 60 where no
 * limit is given. Around an entity: it first, then those most strongly joined to it. Reads entities and the edges between
 * them only, so a graph without statements and articles gives the same map. Throws NotFoundError where `around` is unknown.
 */
export function entityMap(graph: IsnadGraph, query: EntityMapQuery = {}): GraphAnswer {
  const edges = new Set(query.edges ?? Object.values(EDGE_NAMES));
  const { around, limit = 60 } = query;
  const wanted = (node: NodeAttributes): node is EntityNode =>
    isEntity(node) && (query.types?.includes(node.type) ?? true);
  const found =
    around === undefined
      ? byImportance(
          graph,
          graph.filterNodes((_, node) => wanted(node)),
        )
      : neighbours(graph, around, edges, wanted);
  const shown = found.slice(0, limit);
  return {
    nodes: shown.map((key) => ({ key, attributes: mapNode(graph.getNodeAttributes(key) as EntityNode) })),
    edges: edgesAmong(graph, new Set(shown), edges),
    total: found.length,
  };
}

function isEntity(node: NodeAttributes): node is EntityNode {
  return node.type !== 'statement' && node.type !== 'article';
}

function byImportance(graph: IsnadGraph, keys: readonly string[]): readonly string[] {
  const nodes = keys.map((key) => ({ key, node: graph.getNodeAttributes(key) as EntityNode }));
  nodes.sort(
    (a, b) =>
      b.node.said + b.node.saidAbout - (a.node.said + a.node.saidAbout) ||
      b.node.rank - a.node.rank ||
      b.node.mentions - a.node.mentions ||
      byText(a.key, b.key),
  );
  return nodes.map(({ key }) => key);
}

/** The entity itself, then its neighbours, most strongly joined first; equals by importance. */
function neighbours(
  graph: IsnadGraph,
  around: string,
  edges: ReadonlySet<MapEdge>,
  wanted: (node: NodeAttributes) => boolean,
): readonly string[] {
  if (!graph.hasNode(around) || !isEntity(graph.getNodeAttributes(around))) {
    throw new NotFoundError(`No entity ${around} in the graph`);
  }
  const ties = new Map<string, number>();
  graph.forEachEdge(around, (_, { type, weight }, source, target, from, to) => {
    const name = EDGE_NAMES[type];
    const other = source === around ? target : source;
    if (name === undefined || !edges.has(name) || !wanted(source === around ? to : from)) return;
    ties.set(other, (ties.get(other) ?? 0) + weight);
  });
  // The sort is stable: those of equal ties keep the order of importance.
  const sorted = byImportance(graph, [...ties.keys()]).toSorted((a, b) => ties.get(b)! - ties.get(a)!);
  return [around, ...sorted];
}

/** A role worded in two ways is one edge of the map. */
function edgesAmong(graph: IsnadGraph, shown: ReadonlySet<string>, edges: ReadonlySet<MapEdge>): GraphAnswer['edges'] {
  const merged = new Map<string, GraphAnswer['edges'][number]>();
  for (const node of shown) {
    graph.forEachOutEdge(node, (_, { type: edgeType, weight }, source, target) => {
      const type = EDGE_NAMES[edgeType];
      if (type === undefined || !edges.has(type) || !shown.has(target)) return;
      const key = `${type}:${source}>${target}`;
      const before = merged.get(key)?.attributes.weight ?? 0;
      merged.set(key, { key, source, target, attributes: { type, weight: before + weight } });
    });
  }
  return [...merged.values()].sort((a, b) => byText(a.key, b.key));
}

function mapNode(node: EntityNode): GraphAnswer['nodes'][number]['attributes'] {
  const { type, ar, en, x, y, said, saidAbout, mentions, articles, community, rank } = node;
  return { type, ar, en, x, y, said, saidAbout, mentions, articles, community, rank };
}
