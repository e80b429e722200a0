import type { NodeAttributes } from '../model/graph.ts';

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Okabe and Ito's colours, which the colour-blind can tell apart; the same as in the explorer. */
const COLOURS: Record<NodeAttributes['type'], Colour> = {
  person: { r: 0x00, g: 0x72, b: 0xb2 },
  organization: { r: 0xe6, g: 0x9f, b: 0x00 },
  place: { r: 0x00, g: 0x9e, b: 0x73 },
  statement: { r: 0xcc, g: 0x79, b: 0xa7 },
  article: { r: 0x99, g: 0x99, b: 0x99 },
};

/** A node's colour, by its type. */
export function colourOf(node: NodeAttributes): Colour {
  return COLOURS[node.type];
}

/** A node's diameter: of an entity by the statements that it made or that name it, so that its area grows with them. */
export function sizeOf(node: NodeAttributes): number {
  if (node.type === 'article') return 4;
  const size =
    node.type === 'statement' ? 3 + Math.sqrt(node.sightings) : 6 + 3 * Math.sqrt(node.said + node.saidAbout / 2);
  return Math.round(10 * size) / 10;
}

/** What a node is called on a drawing: a name, the beginning of a statement, a headline. */
export function labelOf(node: NodeAttributes): string {
  if (node.type === 'article') return node.headline ?? node.outlet ?? node.path ?? node.url ?? '';
  if (node.type === 'statement') return shorten(node.text, 80);
  return node.ar ?? node.en ?? '';
}

/** Whole words where the text has any, and no half of a surrogate pair. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
