import type { NameMatching } from '../model/name-matching.ts';
import type { JudgementConflict } from '../model/person-judgement.ts';
import { byId, type Clusters, clusterGroups, type GroupRuling, joinJudged } from './cluster.ts';
import type { NameGroup } from './group-names.ts';
import { judgeAliases } from './join-aliases.ts';
import { judgeShorter } from './join-shorter.ts';
import type { GroupRelation } from './relate-groups.ts';
import type { GroupJudgement } from './score-pair.ts';

/** Groups that nothing relates to any other, with all that relates them to each other. */
export interface Component {
  readonly groups: readonly NameGroup[];
  readonly relations: readonly GroupRelation[];
  readonly merged: readonly GroupRuling[];
  readonly keptApart: readonly GroupRuling[];
  readonly together: readonly GroupRuling[];
}

export interface ResolvedComponent {
  /** Groups of one entity each, in order of their ids. */
  readonly clusters: readonly (readonly NameGroup[])[];
  readonly judged: readonly GroupJudgement[];
  readonly conflicts: readonly JudgementConflict[];
}

/** Which groups are one: by people's judgements first, then by the rules, surest first. The order of what is given does not matter. */
export function resolveComponent(
  component: Component,
  isGiven: (word: string) => boolean,
  matching: NameMatching,
): ResolvedComponent {
  const groups = [...component.groups].sort(byId);
  const relations = [...component.relations].sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));
  const judged = relations.flatMap((relation) => relation.judged ?? []);
  const different = judged.filter(({ verdict }) => verdict === 'different');
  const clusters = clusterGroups(groups, different, component.keptApart);
  // Either side of a split stays together before rules can tear it, unless another judgement tells otherwise.
  for (const pair of component.together) clusters.merge(pair);
  joinJudged(clusters, judged);
  const conflicts = [...findOneName(component.keptApart), ...joinMerged(clusters, component.merged)];
  const aliases = judgeAliases(relations, clusters);
  const shorter = judgeShorter(relations, clusters, isGiven, matching);
  const members = new Map<number, NameGroup[]>();
  for (const group of groups) {
    const cluster = clusters.find(group);
    const known = members.get(cluster);
    if (known) known.push(group);
    else members.set(cluster, [group]);
  }
  return { clusters: [...members.values()], judged: [...judged, ...aliases, ...shorter], conflicts };
}

/** Joins what people hold to be one; gives what other people's judgements forbid. */
function joinMerged(clusters: Clusters, merged: readonly GroupRuling[]): readonly JudgementConflict[] {
  return merged.flatMap((pair) => {
    const against = new Set(clusters.merge(pair).map(({ id }) => id));
    return against.size > 0 ? [{ judgement: pair.judgement.id, against: [...against], reason: 'kept-apart' }] : [];
  });
}

/** What bears one name in all articles cannot be kept apart as a whole: it takes a split. */
function findOneName(keptApart: readonly GroupRuling[]): readonly JudgementConflict[] {
  return keptApart.flatMap(({ left, right, judgement }) =>
    left === right ? [{ judgement: judgement.id, against: [], reason: 'one-name' }] : [],
  );
}
