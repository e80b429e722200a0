/** Disjoint sets of the numbers 0 to n − 1, joined as one goes. */
export interface UnionFind {
  /** The number that stands for the set of `i`: its smallest member. */
  find(i: number): number;
  join(i: number, j: number): void;
}

export function unionFind(size: number): UnionFind {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(i, j) {
      const a = find(i);
      const b = find(j);
      parent[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
