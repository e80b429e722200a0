import { byId, type Clusters } from './cluster.ts';
import type { NameGroup } from './group-names.ts';
import type { GroupRelation } from './relate-groups.ts';
import type { GroupJudgement } from './score-pair.ts';

/** Joins acronyms that stand alone in some articles to the long names beside which others print them, where one bears them. */
export function judgeAliases(relations: readonly GroupRelation[], clusters: Clusters): GroupJudgement[] {
  const bearers = new Map<NameGroup, NameGroup[]>();
  for (const { a, b, alias } of relations) {
    if (alias) bearers.set(alias, [...(bearers.get(alias) ?? []), alias === a ? b : a]);
  }
  const judged: GroupJudgement[] = [];
  for (const [short, long] of [...bearers].sort(([x], [y]) => byId(x, y))) {
    if (new Set(long.map((group) => clusters.find(group))).size !== 1) continue;
    const holder = long.sort(byId)[0]!;
    if (short.known && holder.known && short.known.id !== holder.known.id) continue;
    const judgement: GroupJudgement = {
      ...{ left: short, right: holder, verdict: 'same', score: 0.9 },
      reasons: [{ id: 'name-in-brackets', short: short.name, long: holder.name }],
    };
    if (clusters.find(short) !== clusters.find(holder) && clusters.join(judgement)) judged.push(judgement);
  }
  return judged;
}
