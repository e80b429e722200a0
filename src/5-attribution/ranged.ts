/** A count as the range it falls into, the last without an end: ranged(4, [0, 1, 3, 6]) is `3-5`. */
export function ranged(count: number, starts: readonly number[]): string {
  const at = Math.max(
    0,
    starts.findLastIndex((start) => count >= start),
  );
  const start = starts[at]!;
  const next = starts[at + 1];
  if (next === undefined) return `${start}+`;
  return next === start + 1 ? `${start}` : `${start}-${next - 1}`;
}
