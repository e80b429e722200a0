import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { meanOf, type Point, rounded } from './points.ts';
import type { EntityProjection } from './project-entities.ts';

// As in communities.ts: CommonJS, typed one level too deep.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/**
 * Places entities by seeded ForceAtlas2: the map of entities is what people look at, so it alone decides.
 * Centred on 0, 0 and scaled so that nodes keep a like distance whatever their number (radius 60 × √n).
 */
export function layOut(projection: EntityProjection): ReadonlyMap<string, Point> {
  if (projection.order === 0) return new Map();
  const settings = { ...forceAtlas2.inferSettings(projection), barnesHutOptimize: projection.order > 500 };
  const found = forceAtlas2(projection, { iterations: iterationsFor(projection.order), settings });
  return normalise(new Map(Object.entries(found)));
}

/** The radius that `layOut` scales a layout of so many entities to. */
export function layoutRadius(order: number): number {
  return 60 * Math.sqrt(Math.max(1, order));
}

/** Seconds at any size: an iteration costs 5 ms at a thousand nodes, 60 ms at ten thousand, 0.5 s at fifty thousand. */
function iterationsFor(order: number): number {
  if (order <= 200) return 600;
  if (order <= 1_000) return 200;
  if (order <= 5_000) return 100;
  return order <= 20_000 ? 40 : 20;
}

function normalise(points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const middle = meanOf([...points.values()]);
  let farthest = 0;
  for (const { x, y } of points.values()) farthest = Math.max(farthest, Math.hypot(x - middle.x, y - middle.y));
  const scale = farthest === 0 ? 1 : layoutRadius(points.size) / farthest;
  return new Map(
    Array.from(points, ([key, { x, y }]) => [key, rounded({ x: (x - middle.x) * scale, y: (y - middle.y) * scale })]),
  );
}
