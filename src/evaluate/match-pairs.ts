interface Candidate {
  readonly words: ReadonlySet<number>;
  /** Of equal overlaps the others go first. */
  readonly last?: boolean;
}

export interface Pair {
  readonly left: number;
  readonly right: number;
  /** Jaccard of the two sets of words. */
  readonly overlap: number;
}

/** Pairs two lists one to one, greedily from the greatest overlap down to `least`. */
export function matchPairs(lefts: readonly Candidate[], rights: readonly Candidate[], least: number): readonly Pair[] {
  const pairs = lefts.flatMap(({ words }, left) =>
    rights.map((other, right): Pair => ({ left, right, overlap: jaccard(words, other.words) })),
  );
  const order = (pair: Pair): number => (lefts[pair.left]!.last ? 1 : 0);
  const best = pairs.filter(({ overlap }) => overlap >= least);
  best.sort((a, b) => b.overlap - a.overlap || order(a) - order(b));
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return best.filter(({ left, right }) => {
    if (takenLeft.has(left) || takenRight.has(right)) return false;
    takenLeft.add(left);
    takenRight.add(right);
    return true;
  });
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : shared / either;
}
