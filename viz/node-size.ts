/** Radius in pixels of a node: the area grows with the statements made. */
export function sizeOf(said: number): number {
  return Math.min(6 + 2.4 * Math.sqrt(said), 22);
}
