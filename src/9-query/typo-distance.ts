/**
 * How many letters were left out, added, exchanged or swapped with the next between two words (optimal string
 * alignment); null where that is more than `most`.
 */
export function typoDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let beforeLast = new Uint32Array(b.length + 1);
  let last = new Uint32Array(b.length + 1).map((_, column) => column);
  let current = new Uint32Array(b.length + 1);
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    // A swap may still cost one less than the row before it.
    if (least > most + 1) return null;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const distance = last[b.length]!;
  return distance <= most ? distance : null;
}
