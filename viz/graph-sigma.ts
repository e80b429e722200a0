import { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { GraphAnswer } from '../src/model/answer.ts';
import type { EdgeType } from './address.ts';
import { hoverDrawer, LABEL_FONT } from './draw-label.ts';
import type { Drawing, DrawingEvents } from './drawing.ts';
import { nameOf, otherNameOf } from './format.ts';
import { writeLabels } from './graph-labels.ts';
import { NodeShapes, type ShapedNode } from './node-shapes.ts';
import { sizeOf } from './node-size.ts';
import { readPalette } from './palette.ts';
import { spreadApart } from './spread-apart.ts';

interface NodeAttributes extends ShapedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ar: string | null;
  readonly en: string | null;
  readonly rank: number;
}

interface EdgeAttributes {
  readonly edgeType: EdgeType;
  readonly weight: number;
}

type Drawn = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Draws the graph with WebGL. The graph is never edited to change the picture: what shows is a function of both. */
export async function drawWithSigma(
  container: HTMLElement,
  answer: GraphAnswer,
  events: DrawingEvents,
): Promise<Drawing> {
  // Canvas draws with what is loaded: asked for too late, the fallback font would stay.
  const weights = [400, 500, 600];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px ${LABEL_FONT}`, 'أبجد abcd')));
  const graph = toGraph(answer, { width: container.clientWidth || 600, height: container.clientHeight || 600 });
  let palette = readPalette();
  let selected: string | null = null;
  let hovered: string | null = null;
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: NodeShapes as never },
    edgeProgramClasses: { curved: EdgeCurvedArrowProgram as never },
    enableEdgeEvents: true,
    // Names are written by rank once the nodes are drawn; sigma's own choice of them goes by a grid.
    renderLabels: false,
    stagePadding: 48,
    minEdgeThickness: 1.6,
    zIndex: true,
    minCameraRatio: 0.1,
    maxCameraRatio: 2,
    defaultDrawNodeHover: hoverDrawer(() => palette) as never,
    nodeReducer: (node, attributes) => showNode(node, attributes),
    edgeReducer: (edge, attributes) => showEdge(edge, attributes),
  });
  const resized = new ResizeObserver(() => sigma.resize().scheduleRender());
  resized.observe(container);

  const byRank = graph.nodes().toSorted((a, b) => rankOf(b) - rankOf(a));
  sigma.on('afterRender', () => writeLabels(sigma as never, byRank, palette));
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('clickNode', ({ node }) => events.select(node));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.around(node);
  });
  sigma.on('enterEdge', () => container.classList.add('over-edge'));
  sigma.on('leaveEdge', () => container.classList.remove('over-edge'));
  sigma.on('clickEdge', ({ edge }) => {
    if (graph.getEdgeAttribute(edge, 'edgeType') === 'spoke-about') events.pair(graph.source(edge), graph.target(edge));
  });

  return {
    select(id) {
      selected = id !== null && graph.hasNode(id) ? id : null;
      sigma.refresh({ skipIndexation: true });
    },
    restyle() {
      palette = readPalette();
      sigma.refresh();
    },
    zoom(how) {
      const camera = sigma.getCamera();
      const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
      if (how === 'in') void camera.animatedZoom({ duration, factor: 1.5 });
      else if (how === 'out') void camera.animatedUnzoom({ duration, factor: 1.5 });
      else void camera.animatedReset({ duration });
    },
    kill() {
      resized.disconnect();
      sigma.kill();
    },
  };

  function rankOf(node: string): number {
    return graph.getNodeAttribute(node, 'rank');
  }

  function hover(node: string | null): void {
    hovered = node;
    container.classList.toggle('over-node', node !== null);
    sigma.refresh({ skipIndexation: true });
  }

  /** Beside the hovered node, else the selected one, all that is not joined to it is dimmed. */
  function near(node: string): boolean {
    const focus = hovered ?? selected;
    return focus === null || node === focus || graph.areNeighbors(node, focus);
  }

  function showNode(node: string, attributes: NodeAttributes): Partial<NodeDisplayData> {
    const dimmed = !near(node);
    const focus = node === hovered || node === selected;
    const shown = {
      ...attributes,
      label: nameOf(attributes),
      other: otherNameOf(attributes),
      color: dimmed ? palette.faint : palette.types[attributes.entityType],
      dimmed,
      selected: node === selected,
      hovered: node === hovered,
      saidShare: dimmed ? -1 : attributes.saidShare,
      highlighted: focus,
      zIndex: focus ? 2 : dimmed ? 0 : 1,
    };
    return dimmed && hovered !== null ? { ...shown, label: null } : shown;
  }

  function showEdge(edge: string, { edgeType, weight }: EdgeAttributes): Partial<EdgeDisplayData> {
    const focus = hovered ?? selected;
    const lit = focus === null || graph.hasExtremity(edge, focus);
    return {
      type: edgeType === 'co-mention' ? 'line' : 'curved',
      size: Math.min(1.6 + Math.log2(weight), 6),
      color: lit ? palette.edges[edgeType] : palette.faint,
      zIndex: focus !== null && lit ? 1 : 0,
    };
  }
}

function toGraph(answer: GraphAnswer, view: { width: number; height: number }): Drawn {
  const graph: Drawn = new MultiDirectedGraph();
  const sized = answer.nodes.map(({ key, attributes }) => ({
    key,
    ...attributes,
    size: sizeOf(attributes.said, view.width),
  }));
  for (const { key, x, y, size, type, ar, en, rank, said, saidAbout } of spreadApart(sized, view)) {
    const saidShare = said + saidAbout > 0 ? said / (said + saidAbout) : 0;
    graph.addNode(key, { x, y, size, ar, en, rank, entityType: type, saidShare });
  }
  for (const { key, source, target, attributes } of answer.edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.addEdgeWithKey(key, source, target, { edgeType: attributes.type, weight: attributes.weight });
  }
  return graph;
}
