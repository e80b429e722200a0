/** Radius in pixels of a node in a view of this width: the area grows with the statements made. */
export function sizeOf(said: number, viewWidth: number): number {
  return Math.min(6 + 2.4 * Math.sqrt(said), 22) * Math.min(1, Math.max(0.65, viewWidth / 600));
}
