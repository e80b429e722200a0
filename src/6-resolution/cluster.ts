import type { NameGroup } from './group-names.ts';
import type { GroupJudgement } from './score-pair.ts';
import { unionFind } from './union-find.ts';

/** Groups held to be one, growing as judgements are added. */
export interface Clusters {
  /** The index of the group that stands for the cluster of a group. */
  find(group: NameGroup): number;
  /** Joins what a judgement holds to be the same; false where a judgement of `different` stands between the two clusters. */
  join(judgement: GroupJudgement): boolean;
}

/**
 * Connected components of the judgements of `same`, surest first; a judgement of `different` keeps apart whole clusters.
 * The result depends on the set of judgements alone, not on their order.
 */
export function cluster(groups: readonly NameGroup[], judgements: readonly GroupJudgement[]): Clusters {
  const sets = unionFind(groups.length);
  const enemies = new Map<number, Set<number>>();
  const part = (a: number, b: number) => enemies.set(a, (enemies.get(a) ?? new Set()).add(b));
  for (const { left, right, verdict } of judgements) {
    if (verdict !== 'different') continue;
    part(left.index, right.index);
    part(right.index, left.index);
  }
  const apart = (a: number, b: number): boolean => {
    for (const enemy of enemies.get(a) ?? []) if (sets.find(enemy) === b) return true;
    return false;
  };
  const clusters: Clusters = {
    find: (group) => sets.find(group.index),
    join({ left, right }) {
      const [a, b] = [sets.find(left.index), sets.find(right.index)];
      if (a === b) return true;
      if (apart(a, b) || apart(b, a)) return false;
      sets.join(a, b);
      const root = sets.find(a);
      const joined = new Set([...(enemies.get(a) ?? []), ...(enemies.get(b) ?? [])]);
      if (joined.size > 0) enemies.set(root, joined);
      return true;
    },
  };
  const surest = judgements
    .filter(({ verdict }) => verdict === 'same')
    .sort((x, y) => y.score - x.score || x.left.index - y.left.index || x.right.index - y.right.index);
  for (const judgement of surest) clusters.join(judgement);
  return clusters;
}
