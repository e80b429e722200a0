import type { GraphAnswer } from '../src/model/answer.ts';
import type { Drawing, DrawingEvents } from './drawing.ts';
import { svg } from './element.ts';
import { isArabic, nameOf } from './format.ts';
import { sizeOf } from './node-size.ts';
import { spreadApart } from './spread-apart.ts';
import { words } from './words.ts';

const OUTLINES = {
  person: 'M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1z',
  organization: 'M-.88-.88H.88V.88H-.88z',
  place: 'M0-1.15 1.1.75H-1.1z',
} as const;
const MARGIN = 70;

/** A still drawing of the graph for browsers without WebGL: the same places, shapes and clicks. */
export function drawWithSvg(container: HTMLElement, answer: GraphAnswer, events: DrawingEvents): Drawing {
  let selected: string | null = null;
  draw();
  return {
    select(id) {
      selected = answer.nodes.some((node) => node.key === id) ? id : null;
      draw();
    },
    restyle: draw,
    zoom: () => undefined,
    kill: () => container.replaceChildren(),
  };

  function draw(): void {
    const nodes = spreadApart(
      answer.nodes.map(({ key, attributes }) => ({
        key,
        ...attributes,
        size: sizeOf(attributes.said, container.clientWidth),
      })),
      { width: container.clientWidth || 600, height: container.clientHeight || 600 },
    );
    const at = new Map(nodes.map((node) => [node.key, { x: node.x, y: -node.y }]));
    const xs = [...at.values()].map((point) => point.x);
    const ys = [...at.values()].map((point) => point.y);
    const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
    const viewBox = [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top].join(' ');
    const edges = answer.edges.flatMap((edge) => {
      const [from, to] = [at.get(edge.source), at.get(edge.target)];
      if (!from || !to) return [];
      const near = selected === null || edge.source === selected || edge.target === selected;
      const className = `edge edge-${edge.attributes.type}${near ? '' : ' dimmed'}`;
      const width = Math.min(1 + Math.log2(edge.attributes.weight), 6);
      return [svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: className, 'stroke-width': width })];
    });
    const marks = nodes.map((node) => {
      const { x, y } = at.get(node.key)!;
      const radius = node.size;
      return svg(
        'g',
        {
          class: node.key === selected ? 'node selected' : 'node',
          transform: `translate(${x} ${y})`,
          click: () => events.select(node.key),
          dblclick: () => events.around(node.key),
        },
        svg('path', { d: OUTLINES[node.type], transform: `scale(${radius})`, class: `mark-${node.type}` }),
        svg(
          'text',
          {
            x: radius + 5,
            y: 5,
            'text-anchor': isArabic(nameOf(node)) ? 'end' : 'start',
            direction: isArabic(nameOf(node)) ? 'rtl' : 'ltr',
          },
          nameOf(node),
        ),
      );
    });
    // The list beside it says the same to those who do not see the drawing.
    const picture = svg('svg', { viewBox, role: 'img', 'aria-label': words().graph }, ...edges, ...marks);
    container.replaceChildren(picture);
  }
}
