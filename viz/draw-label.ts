import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import { isArabic } from './format.ts';
import type { Palette } from './palette.ts';

export const LABEL_FONT = '"IBM Plex Sans Arabic", sans-serif';
export const LABEL_SIZE = 14;
const GAP = 5;
const EDGE = 8;
// Between a selected node and the ring around it.
const RING = 3;
// Longer names are cut in the drawing; the hovered one shows in full.
const LETTERS = 28;

/** A node as it stands on the screen, in pixels. */
export interface NodeOnScreen {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
  readonly dimmed?: boolean;
  readonly selected?: boolean;
  readonly hovered?: boolean;
  readonly other?: string | null;
}

/** Where a name is to stand: its left end on the baseline, and how much room it takes. */
export interface PlacedLabel {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures a node's name and tells where it could stand, the best place first: right, left, under and over the node. */
export function labelPlaces(context: CanvasRenderingContext2D, node: NodeOnScreen): readonly PlacedLabel[] {
  if (!node.label) return [];
  const text = node.label.length > LETTERS ? `${node.label.slice(0, LETTERS - 1).trimEnd()}…` : node.label;
  const height = LABEL_SIZE + Math.min(node.size / 6, 3);
  const font = `${node.selected ? 600 : 500} ${height}px ${LABEL_FONT}`;
  const width = widthOf(context, text, font);
  const reach = node.size + GAP;
  const places = [
    { x: node.x + reach, y: node.y + height / 3 },
    { x: node.x - reach - width, y: node.y + height / 3 },
    { x: node.x - width / 2, y: node.y + reach + height * 0.7 },
    { x: node.x - width / 2, y: node.y - reach },
  ];
  const within = places.filter(({ x }) => x > EDGE && x + width + EDGE < context.canvas.clientWidth);
  return (within.length > 0 ? within : places).map((place) => ({ ...place, text, font, width, height }));
}

/**
 * Writes a name. sigma's own drawer puts a name of both scripts in the wrong order on an LTR page and draws over the
 * node on an RTL one: here the direction follows the name.
 */
export function writeLabel(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  palette: Palette,
  dimmed: boolean,
): void {
  prepare(context, label.text, label.font);
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = palette.ground;
  context.strokeText(label.text, label.x, label.y);
  context.fillStyle = dimmed ? palette.whisper : palette.ink;
  context.fillText(label.text, label.x, label.y);
}

/** Draws a selected node's ring; of a hovered one also a box with the name, the other script's small beneath. */
export function hoverDrawer(palette: () => Palette): NodeHoverDrawingFunction {
  return (context, data) => {
    const { label, selected, hovered, other } = data as NodeOnScreen;
    if (!label) return;
    context.beginPath();
    context.arc(data.x, data.y, data.size + RING, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = selected ? palette().accent : palette().ink;
    context.stroke();
    if (!hovered) {
      const [placed] = labelPlaces(context, { ...(data as NodeOnScreen), size: data.size + RING });
      if (placed) writeLabel(context, placed, palette(), false);
      return;
    }
    const size = LABEL_SIZE;
    const font = `600 ${size + 1}px ${LABEL_FONT}`;
    const small = `400 ${size - 2}px ${LABEL_FONT}`;
    const width = Math.max(widthOf(context, label, font), other ? widthOf(context, other, small) : 0);
    const left = beside(context, data, width + 12);
    const top = data.y - size;
    context.beginPath();
    context.roundRect(left, top, width + 16, other ? size * 3.4 : size * 2, 6);
    context.fillStyle = palette().ground;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = palette().hairline;
    context.stroke();

    prepare(context, label, font);
    context.fillStyle = palette().ink;
    context.fillText(label, left + 8, top + size * 1.35);
    if (!other) return;
    prepare(context, other, small);
    context.fillStyle = palette().quiet;
    context.fillText(other, left + 8, top + size * 2.75);
  };
}

/** Where text of this width begins: right of the node, or left of it where it would run over the edge. */
function beside(context: CanvasRenderingContext2D, node: { x: number; size: number }, width: number): number {
  const right = node.x + node.size + GAP;
  const left = node.x - node.size - GAP - width;
  return right + width > context.canvas.clientWidth && left > 0 ? left : right;
}

function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  prepare(context, text, font);
  return context.measureText(text).width;
}

function prepare(context: CanvasRenderingContext2D, text: string, font: string): void {
  context.font = font;
  context.direction = isArabic(text) ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
}
