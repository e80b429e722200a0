import type {
  ArticleNode,
  EdgeAttributes,
  EntityNode,
  HoldsRoleEdge,
  NodeAttributes,
  StatementNode,
} from '../model/graph.ts';
import type { Column, Value } from './graphml-writer.ts';
import { colourOf, labelOf, sizeOf } from './node-look.ts';

// `label`, `r`, `g`, `b`, `size`, `x`, `y` and `weight` are the names under which Gephi takes them for what they are.

/** What a node of any type has, and null what its type does not have. Lists are JSON texts: GraphML has none. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { name: 'label', type: 'string', of: labelOf },
  { name: 'type', type: 'string', of: (node) => node.type },
  { name: 'x', type: 'double', of: (node) => node.x },
  { name: 'y', type: 'double', of: (node) => node.y },
  { name: 'size', type: 'double', of: sizeOf },
  { name: 'r', type: 'int', of: (node) => colourOf(node).r },
  { name: 'g', type: 'int', of: (node) => colourOf(node).g },
  { name: 'b', type: 'int', of: (node) => colourOf(node).b },
  { name: 'name_ar', type: 'string', of: entity((node) => node.ar) },
  { name: 'name_en', type: 'string', of: entity((node) => node.en) },
  { name: 'spellings', type: 'string', of: entity((node) => JSON.stringify(node.spellings)) },
  { name: 'roles', type: 'string', of: entity((node) => JSON.stringify(node.roles)) },
  { name: 'said', type: 'int', of: entity((node) => node.said) },
  { name: 'said_about', type: 'int', of: entity((node) => node.saidAbout) },
  { name: 'mentions', type: 'int', of: entity((node) => node.mentions) },
  { name: 'articles', type: 'int', of: entity((node) => node.articles) },
  { name: 'community', type: 'int', of: entity((node) => node.community) },
  { name: 'rank', type: 'double', of: entity((node) => node.rank) },
  { name: 'text', type: 'string', of: statement((node) => node.text) },
  { name: 'first_seen', type: 'string', of: statement((node) => node.firstSeen) },
  { name: 'sightings', type: 'int', of: statement((node) => node.sightings) },
  { name: 'headline', type: 'string', of: article((node) => node.headline) },
  { name: 'outlet', type: 'string', of: article((node) => node.outlet) },
  { name: 'url', type: 'string', of: article((node) => node.url) },
  { name: 'path', type: 'string', of: article((node) => node.path) },
  { name: 'published_at', type: 'string', of: article((node) => node.publishedAt) },
  { name: 'quotes', type: 'int', of: article((node) => node.quotes) },
];

export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { name: 'label', type: 'string', of: (edge) => edge.type },
  { name: 'type', type: 'string', of: (edge) => edge.type },
  { name: 'weight', type: 'double', of: (edge) => edge.weight },
  { name: 'confidence', type: 'double', of: (edge) => ('confidence' in edge ? edge.confidence : null) },
  { name: 'quote', type: 'string', of: (edge) => (edge.type === 'REPORTED_IN' ? edge.quote : null) },
  { name: 'kind', type: 'string', of: (edge) => (edge.type === 'REPORTED_IN' ? edge.kind : null) },
  { name: 'role', type: 'string', of: (edge) => (edge.type === 'HOLDS_ROLE' ? edge.role : null) },
  { name: 'standing', type: 'string', of: (edge) => (edge.type === 'HOLDS_ROLE' ? standingOf(edge) : null) },
  { name: 'status', type: 'string', of: (edge) => ('status' in edge ? edge.status : null) },
  { name: 'first_seen', type: 'string', of: (edge) => ('firstSeen' in edge ? edge.firstSeen : null) },
  { name: 'last_seen', type: 'string', of: (edge) => ('lastSeen' in edge ? edge.lastSeen : null) },
  { name: 'evidence', type: 'string', of: (edge) => ('evidence' in edge ? JSON.stringify(edge.evidence) : null) },
];

/** Not two columns of booleans: some readers take one that is not there for false. */
function standingOf({ past, acting }: HoldsRoleEdge): string {
  return [...(past ? ['past'] : []), ...(acting ? ['acting'] : [])].join(' ');
}

function entity(of: (node: EntityNode) => Value): (node: NodeAttributes) => Value {
  return (node) => (node.type === 'statement' || node.type === 'article' ? null : of(node));
}

function statement(of: (node: StatementNode) => Value): (node: NodeAttributes) => Value {
  return (node) => (node.type === 'statement' ? of(node) : null);
}

function article(of: (node: ArticleNode) => Value): (node: NodeAttributes) => Value {
  return (node) => (node.type === 'article' ? of(node) : null);
}
