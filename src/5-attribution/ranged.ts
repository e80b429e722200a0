/** A count as the range it falls into, the last without an end: ranged(4, [0, 1, 3, 6]) is `3-5`. */
export function ranged(count: number, starts: readonly number[]): string {
  let at = starts.length - 1;
  while (at > 0 && count < starts[at]!) at--;
  const start = starts[at]!;
  const next = starts[at + 1];
  if (next === undefined) return `${start}+`;
  return next === start + 1 ? `${start}` : `${start}-${next - 1}`;
}
