/** Sums over ordered pairs of ids. */
export interface PairCounts {
  add(source: string, target: string, count: number): void;
  pairs(): Iterable<{ readonly source: string; readonly target: string; readonly weight: number }>;
}

/** An empty table of sums. */
export function countPairs(): PairCounts {
  const counts = new Map<string, Map<string, number>>();
  return {
    add(source, target, count) {
      let targets = counts.get(source);
      if (!targets) {
        targets = new Map();
        counts.set(source, targets);
      }
      targets.set(target, (targets.get(target) ?? 0) + count);
    },
    *pairs() {
      for (const [source, targets] of counts) for (const [target, weight] of targets) yield { source, target, weight };
    },
  };
}
