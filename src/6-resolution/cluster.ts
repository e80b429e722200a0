import type { PersonJudgement } from '../model/person-judgement.ts';
import type { NameGroup } from './group-names.ts';
import type { GroupJudgement } from './score-pair.ts';
import { unionFind } from './union-find.ts';

/** Two groups that a person holds to be one, or two. */
export interface GroupRuling {
  readonly left: NameGroup;
  readonly right: NameGroup;
  readonly judgement: PersonJudgement;
}

/** Groups held to be one, growing as judgements are added. */
export interface Clusters {
  /** A number that is the same for all groups of a cluster. */
  find(group: NameGroup): number;
  /** Joins what a rule holds to be the same; false where a judgement keeps the two clusters apart. */
  join(pair: Pair): boolean;
  /** Joins what a person holds to be the same, who knows better than rules; gives the people's judgements that forbid it. */
  merge(pair: Pair): readonly PersonJudgement[];
}

type Pair = Pick<GroupJudgement, 'left' | 'right'>;

/** Clusters of one group each. Each pair that rules or people keep apart keeps whole clusters apart from now on. */
export function clusterGroups(
  groups: readonly NameGroup[],
  different: readonly Pair[],
  keptApart: readonly GroupRuling[],
): Clusters {
  const at = new Map(groups.map((group, i) => [group, i]));
  const sets = unionFind(groups.length);
  const find = (group: NameGroup) => sets.find(at.get(group)!);
  const enemies = new Map<number, Set<number>>();
  const part = (a: number, b: number) => enemies.set(a, (enemies.get(a) ?? new Set()).add(b));
  for (const { left, right } of [...different, ...keptApart]) {
    if (left === right) continue;
    part(at.get(left)!, at.get(right)!);
    part(at.get(right)!, at.get(left)!);
  }
  const areApart = (a: number, b: number): boolean => {
    for (const enemy of enemies.get(a) ?? []) if (sets.find(enemy) === b) return true;
    return false;
  };
  const unite = (a: number, b: number) => {
    sets.join(a, b);
    const joined = new Set([...(enemies.get(a) ?? []), ...(enemies.get(b) ?? [])]);
    if (joined.size > 0) enemies.set(sets.find(a), joined);
  };
  return {
    find,
    join({ left, right }) {
      const [a, b] = [find(left), find(right)];
      if (a === b) return true;
      if (areApart(a, b) || areApart(b, a)) return false;
      unite(a, b);
      return true;
    },
    merge({ left, right }) {
      const [a, b] = [find(left), find(right)];
      if (a === b) return [];
      const against = keptApart.filter((ruling) => {
        const [x, y] = [find(ruling.left), find(ruling.right)];
        return (x === a && y === b) || (x === b && y === a);
      });
      if (against.length === 0) unite(a, b);
      return against.map(({ judgement }) => judgement);
    },
  };
}

/** Joins what rules judge to be the same, surest first: the result depends on the set of judgements alone. */
export function joinJudged(clusters: Clusters, judged: readonly GroupJudgement[]): void {
  const surest = judged
    .filter(({ verdict }) => verdict === 'same')
    .sort((x, y) => y.score - x.score || byId(x.left, y.left) || byId(x.right, y.right));
  for (const judgement of surest) clusters.join(judgement);
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
