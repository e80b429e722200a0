import type { AppearanceId } from '../model/id.ts';
import type { NameMatching } from '../model/name-matching.ts';
import { byId, type GroupRuling } from './cluster.ts';
import type { NameGroup } from './group-names.ts';
import type { NameBlocks } from './name-blocks.ts';
import type { PlacedJudgements, PlacedPair } from './place-judgements.ts';
import { type GroupRelation, relateGroups } from './relate-groups.ts';
import type { Component } from './resolve-component.ts';

/** What an update has to resolve anew. */
export interface Touched {
  /** Of new or changed make. */
  readonly components: readonly Component[];
  /** Ids (those of their first group) of components that are no more, or not as they were. */
  readonly gone: readonly string[];
}

/** Groups of names and what relates them, kept as connected components: what a change can reach ends with its component. */
export interface RelationGraph {
  /** Takes groups out and in; `ruled` are those on which people judge otherwise than before. */
  update(
    gone: readonly NameGroup[],
    come: readonly NameGroup[],
    ruled: readonly NameGroup[],
    placed: PlacedJudgements,
    groupOf: (id: AppearanceId) => NameGroup | undefined,
  ): Touched;
}

export function relationGraph(blocks: NameBlocks, matching: NameMatching): RelationGraph {
  const related = new Map<NameGroup, Map<NameGroup, GroupRelation>>();
  const componentOf = new Map<NameGroup, string>();
  const groupsOf = new Map<string, readonly NameGroup[]>();

  /** Forgets what relates a group to others. */
  const loosen = (group: NameGroup) => {
    for (const other of related.get(group)?.keys() ?? []) related.get(other)!.delete(group);
    related.delete(group);
  };

  /** Relates groups anew to all that they share a block with. */
  const relate = (groups: ReadonlySet<NameGroup>) => {
    for (const group of groups) related.set(group, new Map());
    for (const group of groups) {
      for (const other of blocks.candidates(group)) {
        // Of two that are both new, one looks.
        if (groups.has(other) && other.id < group.id) continue;
        const relation = relateGroups(group, other, matching);
        if (relation === null) continue;
        related.get(group)!.set(other, relation);
        related.get(other)!.set(group, relation);
      }
    }
  };

  return {
    update(gone, come, ruled, placed, groupOf) {
      const dirty = new Set<NameGroup>();
      for (const group of gone) for (const changed of blocks.remove(group)) dirty.add(changed);
      for (const group of come) {
        dirty.add(group);
        for (const changed of blocks.add(group)) dirty.add(changed);
      }
      for (const group of gone) dirty.delete(group);

      const touched = new Set<string>();
      for (const group of [...gone, ...dirty, ...ruled]) touched.add(componentOf.get(group) ?? '');
      for (const group of [...gone, ...dirty]) loosen(group);
      for (const group of gone) componentOf.delete(group);
      relate(dirty);

      const rulings = rulingsOf(placed, groupOf);
      const start = new Set([...dirty, ...ruled]);
      for (const id of touched) for (const group of groupsOf.get(id) ?? []) if (related.has(group)) start.add(group);
      const components: Component[] = [];
      const seen = new Set<NameGroup>();
      for (const group of start) {
        if (seen.has(group)) continue;
        const groups = reach(group, related, rulings, seen).sort(byId);
        for (const member of groups) touched.add(componentOf.get(member) ?? '');
        components.push(toComponent(groups, related, rulings));
      }
      touched.delete('');
      for (const id of touched) groupsOf.delete(id);
      for (const { groups } of components) {
        const id = groups[0]!.id;
        groupsOf.set(id, groups);
        for (const group of groups) componentOf.set(group, id);
      }
      return { components, gone: [...touched] };
    },
  };
}

type Related = ReadonlyMap<NameGroup, ReadonlyMap<NameGroup, GroupRelation>>;

/** Of each group, what people judge of it. */
type Rulings = ReadonlyMap<NameGroup, readonly (GroupRuling & { readonly list: RulingList })[]>;
type RulingList = 'merged' | 'keptApart' | 'together';

function rulingsOf(placed: PlacedJudgements, groupOf: (id: AppearanceId) => NameGroup | undefined): Rulings {
  const rulings = new Map<NameGroup, (GroupRuling & { readonly list: RulingList })[]>();
  const add = (list: RulingList) => (pair: PlacedPair) => {
    const [left, right] = [groupOf(pair.left), groupOf(pair.right)];
    if (!left || !right) return;
    const ruling = { left, right, judgement: pair.judgement, list };
    for (const group of new Set([left, right])) rulings.set(group, [...(rulings.get(group) ?? []), ruling]);
  };
  placed.merged.forEach(add('merged'));
  placed.keptApart.forEach(add('keptApart'));
  placed.together.forEach(add('together'));
  return rulings;
}

/** All groups that hang together with one; marks them as seen. */
function reach(first: NameGroup, related: Related, rulings: Rulings, seen: Set<NameGroup>): NameGroup[] {
  const reached = [first];
  seen.add(first);
  const visit = (group: NameGroup) => {
    if (seen.has(group)) return;
    seen.add(group);
    reached.push(group);
  };
  // The list grows while it is gone through.
  for (const group of reached) {
    for (const other of related.get(group)!.keys()) visit(other);
    for (const { left, right } of rulings.get(group) ?? []) {
      visit(left);
      visit(right);
    }
  }
  return reached;
}

function toComponent(groups: readonly NameGroup[], related: Related, rulings: Rulings): Component {
  const relations = groups.flatMap((group) => [...related.get(group)!.values()].filter(({ a }) => a === group));
  // Each stands with both its groups, in the order of time.
  const ruled = groups.flatMap((group) => rulings.get(group) ?? []);
  const of = (list: RulingList) => [...new Set(ruled)].filter((ruling) => ruling.list === list);
  return { groups, relations, merged: of('merged'), keptApart: of('keptApart'), together: of('together') };
}
