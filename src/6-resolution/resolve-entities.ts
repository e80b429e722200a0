import type { Appearance, Entity } from '../model/entity.ts';
import type { AppearanceId, EntityId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Language } from '../model/language.ts';
import type { MergeReason } from '../model/reason.ts';
import { cluster } from './cluster.ts';
import { findCandidates } from './find-candidates.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { judgeAliases } from './join-aliases.ts';
import { judgeShorter } from './join-shorter.ts';
import { nameEntities } from './name-entities.ts';
import { scorePair, toJudgement } from './score-pair.ts';

/** Who is behind the appearances of all articles, and why. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<AppearanceId, EntityId>;
  /** One for every two names that were compared and found alike, joined or kept apart, and for every spelling of one name. */
  readonly judgements: readonly Judgement[];
}

/**
 * Resolves the appearances of all articles to entities. The result is a function of the set of appearances: neither their
 * order nor repetition matters. Near-linear: names are grouped first, groups compared within blocks of alike names only.
 */
export function resolveEntities(appearances: Iterable<Appearance>, language: Language): Resolution {
  const { matching } = language;
  const distinct = new Map<AppearanceId, Appearance>();
  for (const appearance of appearances) distinct.set(appearance.id, appearance);
  const sorted = [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = groupNames(sorted, matching);
  const judged = findCandidates(groups).flatMap(([a, b]) => scorePair(a, b, matching) ?? []);
  const clusters = cluster(groups, judged);
  const later = [...judgeAliases(groups, clusters), ...judgeShorter(groups, clusters, matching)];
  const members = new Map<number, NameGroup[]>();
  for (const group of groups) {
    const root = clusters.find(group);
    const cluster = members.get(root);
    if (cluster) cluster.push(group);
    else members.set(root, [group]);
  }
  const entities = nameEntities([...members.values()], matching);
  return {
    entities,
    entityOf: new Map(entities.flatMap(({ id, appearances }) => appearances.map((each) => [each, id] as const))),
    judgements: [...groups.flatMap(judgeSpellings), ...[...judged, ...later].map(toJudgement)],
  };
}

/** Within a group: why names printed otherwise, and the same name in other articles, are held to be one. */
function judgeSpellings({ appearances, name, form }: NameGroup): readonly Judgement[] {
  const first = appearances.find(({ names }) => names[0] === name) ?? appearances[0]!;
  const seen = new Set<string>();
  const judgements: Judgement[] = [];
  for (const appearance of appearances) {
    const printed = appearance.names[0] ?? '';
    if (appearance === first || seen.has(printed)) continue;
    seen.add(printed);
    const alike = printed === name;
    const reason: MergeReason = alike
      ? { id: 'printed-alike', name }
      : { id: 'spelled-otherwise', left: name, right: printed };
    const score = form.type === 'person' && form.words.length === 1 ? 0.7 : alike ? 0.97 : 0.96;
    judgements.push({ left: first.id, right: appearance.id, verdict: 'same', score, reasons: [reason], by: 'rule' });
  }
  return judgements;
}
