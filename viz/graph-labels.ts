import type Sigma from 'sigma';
import { type NodeOnScreen, placeLabel, writeLabel } from './draw-label.ts';
import type { Palette } from './palette.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Writes the names of a frame by rank, each where there is room for it: zooming in makes room for more. What is hovered
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
  const taken: Box[] = nodes.map(({ x, y, size }) => ({
    left: x - size,
    right: x + size,
    top: y - size,
    bottom: y + size,
  }));
  for (const node of nodes.toSorted((a, b) => b.zIndex - a.zIndex)) {
    const label = placeLabel(context, node);
    if (!label) continue;
    const box = {
      left: label.x - 1,
      right: label.x + label.width + 2,
      top: label.y - label.height,
      bottom: label.y + 4,
    };
    if (!node.highlighted && taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    if (!node.highlighted) writeLabel(context, label, palette, node.dimmed ?? false);
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
