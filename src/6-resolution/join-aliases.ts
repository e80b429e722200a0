import type { Clusters } from './cluster.ts';
import type { NameGroup } from './group-names.ts';
import type { GroupJudgement } from './score-pair.ts';

/** Joins acronyms that stand alone in some articles to the long names beside which others print them, where one bears them. */
export function judgeAliases(groups: readonly NameGroup[], clusters: Clusters): GroupJudgement[] {
  const bearers = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const { form } of group.aliases) bearers.set(form.key, [...(bearers.get(form.key) ?? []), group]);
  }
  const alone = new Map(groups.filter(({ type }) => type === 'organization').map((group) => [group.form.key, group]));
  const judged: GroupJudgement[] = [];
  for (const key of [...bearers.keys()].sort()) {
    const long = bearers.get(key)!;
    const short = alone.get(key);
    if (!short || new Set(long.map((group) => clusters.find(group))).size !== 1) continue;
    const [holder] = long as [NameGroup];
    if (short.known && holder.known && short.known.id !== holder.known.id) continue;
    const judgement: GroupJudgement = {
      ...{ left: short, right: holder, verdict: 'same', score: 0.9 },
      reasons: [{ id: 'name-in-brackets', short: short.name, long: holder.name }],
    };
    if (clusters.find(short) !== clusters.find(holder) && clusters.join(judgement)) judged.push(judgement);
  }
  return judged;
}
