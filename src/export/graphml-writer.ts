import { escapeAttribute, escapeText } from './xml-text.ts';

/** A value as an attribute holds it; null, an empty text and a number that is not finite are left out of the file. */
export type Value = string | number | boolean | null;

/** One attribute of nodes or of edges. */
export interface Column<Item> {
  /** `attr.name`: what readers show. Unique among the columns of nodes, and among those of edges; never `id`. */
  readonly name: string;
  readonly type: 'boolean' | 'int' | 'long' | 'float' | 'double' | 'string';
  of(item: Item): Value;
}

/** What one tool asks for beyond plain GraphML. All parts are XML, escaped already. */
export interface Extras<Node, Edge> {
  /** Further namespaces of the root: ` xmlns:y="…"`. */
  readonly namespaces?: string;
  /** Further keys, lines of their own. */
  readonly keys?: string;
  /** Further attributes of the `node` and `edge` tags, with a space before each. */
  nodeTag?(node: Node): string;
  edgeTag?(edge: Edge): string;
  /** Further data inside a node or an edge. */
  nodeData?(node: Node): string;
  edgeData?(edge: Edge): string;
}

export interface NodeRow<Attributes> {
  readonly node: string;
  readonly attributes: Attributes;
}

export interface EdgeRow<Attributes> {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Attributes;
}

export interface Table<Node, Edge> {
  readonly nodes: Iterable<NodeRow<Node>>;
  readonly edges: Iterable<EdgeRow<Edge>>;
  readonly nodeColumns: readonly Column<Node>[];
  readonly edgeColumns: readonly Column<Edge>[];
  readonly extras?: Extras<Node, Edge>;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"`;

/**
 * A directed graph as GraphML, in pieces of a node or an edge each: keys, then nodes, then edges. Ids of nodes and edges
 * must be unique each among themselves, and hold nothing that XML forbids.
 *
 * Key ids are the names (an edge's with `edge_` before it, since ids of keys are unique in the file), never d3 or d7:
 * Gephi takes those for labels.
 */
export function* writeGraphml<Node, Edge>(table: Table<Node, Edge>): Generator<string, void, undefined> {
  const { nodeColumns, edgeColumns, extras } = table;
  yield `${HEAD}${extras?.namespaces ?? ''}>\n`;
  for (const column of nodeColumns) yield key(column.name, 'node', column);
  for (const column of edgeColumns) yield key(`edge_${column.name}`, 'edge', column);
  yield `${extras?.keys ?? ''}<graph edgedefault="directed">\n`;

  const nodeData = dataWriter(nodeColumns, '');
  for (const { node, attributes } of table.nodes) {
    const tag = `<node id="${escapeAttribute(node)}"${extras?.nodeTag?.(attributes) ?? ''}>`;
    yield `${tag}${nodeData(attributes)}${extras?.nodeData?.(attributes) ?? ''}</node>\n`;
  }
  const edgeData = dataWriter(edgeColumns, 'edge_');
  for (const { edge, source, target, attributes } of table.edges) {
    const ends = `source="${escapeAttribute(source)}" target="${escapeAttribute(target)}"`;
    const tag = `<edge id="${escapeAttribute(edge)}" ${ends}${extras?.edgeTag?.(attributes) ?? ''}>`;
    yield `${tag}${edgeData(attributes)}${extras?.edgeData?.(attributes) ?? ''}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function key(id: string, of: 'node' | 'edge', { name, type }: Column<never>): string {
  return `<key id="${escapeAttribute(id)}" for="${of}" attr.name="${escapeAttribute(name)}" attr.type="${type}"/>\n`;
}

function dataWriter<Item>(columns: readonly Column<Item>[], prefix: string): (item: Item) => string {
  const openings = columns.map(({ name }) => `<data key="${escapeAttribute(prefix + name)}">`);
  return (item) => {
    let data = '';
    columns.forEach((column, index) => {
      const text = toText(column.of(item));
      if (text !== '') data += `${openings[index]}${text}</data>`;
    });
    return data;
  };
}

/** Readers differ over empty elements (nothing, an empty text, an error), so that what is empty is not written. */
function toText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return escapeText(String(value));
}
