import type { Link } from './link.ts';
import { meanOf, type Point, rounded } from './points.ts';
import { seededPoint } from './seeded-point.ts';

/** How far a node stands from its neighbours' middle, as a share of the layout's radius. */
const JITTER = 0.03;

/**
 * Places nodes that the layout left out: each near the middle of those neighbours that stand already, moved a little by
 * its key, so that statements with the same neighbours do not cover each other. One without such neighbours stands on a
 * ring around them all.
 */
export function placeBeside(
  keys: readonly string[],
  links: readonly Link[],
  standing: ReadonlyMap<string, Point>,
  radius: number,
): ReadonlyMap<string, Point> {
  const neighbours = new Map<string, Point[]>(keys.map((key) => [key, []]));
  for (const { source, target } of links) {
    const from = standing.get(source);
    const to = standing.get(target);
    if (from) neighbours.get(target)?.push(from);
    if (to) neighbours.get(source)?.push(to);
  }
  return new Map(Array.from(neighbours, ([key, points]) => [key, placeAmong(key, points, radius)]));
}

function placeAmong(key: string, neighbours: readonly Point[], radius: number): Point {
  const aside = seededPoint(key);
  if (neighbours.length === 0) {
    const angle = Math.atan2(aside.y, aside.x);
    return rounded({ x: 1.1 * radius * Math.cos(angle), y: 1.1 * radius * Math.sin(angle) });
  }
  const middle = meanOf(neighbours);
  return rounded({ x: middle.x + JITTER * radius * aside.x, y: middle.y + JITTER * radius * aside.y });
}
