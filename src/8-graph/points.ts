/** A place on the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of one point or more. */
export function meanOf(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / points.length, y: y / points.length };
}

/** Two decimals: finer than any screen, and the same text on every run. `+ 0` makes -0 a plain 0. */
export function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
