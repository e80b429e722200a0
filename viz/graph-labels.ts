import type Sigma from 'sigma';
import { labelPlaces, type NodeOnScreen, type PlacedLabel, writeLabel } from './draw-label.ts';
import type { Palette } from './palette.ts';

const LARGE_PX = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Writes the names of a frame, those who said most first and then by rank, each where there is room for it: zooming in makes room for more. What is hovered
 * or selected is written by the drawer of hovered nodes, but keeps its room here.
 */
export function writeLabels(sigma: Sigma, byRank: readonly string[], palette: Palette): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  const nodes = byRank.flatMap((key): readonly (NodeOnScreen & { highlighted?: boolean; zIndex: number })[] => {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return [];
    const at = sigma.framedGraphToViewport(data);
    const inView = at.x > -50 && at.y > -20 && at.x < width + 50 && at.y < height + 20;
    return inView ? [{ ...data, ...at, size: sigma.scaleSize(data.size) }] : [];
  });
  const discs = nodes.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
  const large = discs.filter((_, index) => nodes[index]!.size > LARGE_PX);
  const names: Box[] = [];
  const free = (box: Box, ...taken: readonly (readonly Box[])[]) =>
    !taken.some((boxes) => boxes.some((other) => overlap(box, other)));
  for (const node of nodes.toSorted((a, b) => b.zIndex - a.zIndex || b.size - a.size)) {
    const places = labelPlaces(context, node).map((label) => ({ label, box: boxOf(label) }));
    // The best place that is free of names and nodes; those who said much may cover the mark of one who did not.
    const place = node.highlighted
      ? places[0]
      : (places.find(({ box }) => free(box, names, discs)) ??
        (node.size > LARGE_PX ? places.find(({ box }) => free(box, names, large)) : undefined));
    if (!place) continue;
    names.push(place.box);
    if (!node.highlighted) writeLabel(context, place.label, palette, node.dimmed ?? false);
  }
}

function boxOf({ x, y, width, height }: PlacedLabel): Box {
  return { left: x - 1, right: x + width + 2, top: y - height, bottom: y + 4 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
