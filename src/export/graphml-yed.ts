import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import type { Extras } from './graphml-writer.ts';
import { colourOf, labelOf, sizeOf } from './node-look.ts';
import { escapeText } from './xml-text.ts';

const SHAPES: Record<NodeAttributes['type'], string> = {
  person: 'ellipse',
  organization: 'rectangle',
  place: 'triangle',
  statement: 'roundrectangle',
  article: 'parallelogram',
};

/** yEd draws nothing of plain GraphML: shapes, colours, places and labels stand in elements of its own. */
export const YED: Extras<NodeAttributes, EdgeAttributes> = {
  namespaces: ' xmlns:y="http://www.yworks.com/xml/graphml"',
  keys: `<key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>
<key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>
`,
  nodeData(node) {
    const size = sizeOf(node);
    // yEd's y axis points down.
    const geometry = `<y:Geometry x="${node.x}" y="${-node.y + 0}" width="${size}" height="${size}"/>`;
    const fill = `<y:Fill color="${hex(node)}" transparent="false"/>`;
    const label = `<y:NodeLabel>${escapeText(labelOf(node))}</y:NodeLabel>`;
    const shape = `<y:Shape type="${SHAPES[node.type]}"/>`;
    return `<data key="nodegraphics"><y:ShapeNode>${geometry}${fill}${label}${shape}</y:ShapeNode></data>`;
  },
  edgeData(edge) {
    const line = `<y:LineStyle color="#999999" type="line" width="${Math.min(8, 1 + Math.log2(Math.max(1, edge.weight)))}"/>`;
    const arrows = '<y:Arrows source="none" target="standard"/>';
    const label = `<y:EdgeLabel>${edge.type}</y:EdgeLabel>`;
    return `<data key="edgegraphics"><y:PolyLineEdge>${line}${arrows}${label}</y:PolyLineEdge></data>`;
  },
};

function hex(node: NodeAttributes): string {
  const { r, g, b } = colourOf(node);
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
