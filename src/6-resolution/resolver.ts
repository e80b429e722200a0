import type { Appearance, Entity } from '../model/entity.ts';
import type { AppearanceId, EntityId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Language } from '../model/language.ts';
import type { JudgementConflict } from '../model/person-judgement.ts';
import { entityTable, type ResolutionChanges } from './entity-table.ts';
import { judgeSpellings } from './judge-spellings.ts';
import { nameBlocks } from './name-blocks.ts';
import { nameGroups } from './name-groups.ts';
import { NO_JUDGEMENTS, type PlacedJudgements } from './place-judgements.ts';
import { relationGraph } from './relation-graph.ts';
import { type ResolvedComponent, resolveComponent } from './resolve-component.ts';
import { toJudgement } from './score-pair.ts';

/** Who is behind the appearances of all articles, and why. */
export interface Resolution {
  /** In order of their ids. */
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<AppearanceId, EntityId>;
  /** One for every two names that were compared and found alike, joined or kept apart, and for every spelling of one name. */
  readonly judgements: readonly Judgement[];
  /** People's judgements that cannot be carried out beside others. */
  readonly conflicts: readonly JudgementConflict[];
}

/**
 * Resolves appearances to entities as they come and go. The outcome is a function of the set of appearances and judgements
 * at hand: in which order and batches they came does not matter. An update costs by what it touches: the names that
 * changed, what is alike to them, and whatever hangs together with those.
 */
export interface Resolver {
  /** Adds appearances; one that is there already is replaced. */
  add(appearances: Iterable<Appearance>): void;
  remove(ids: Iterable<AppearanceId>): void;
  /** People's judgements, in the place of all given before. */
  judge(placed: PlacedJudgements): void;
  /** Works out what has changed since the last update. */
  update(): ResolutionChanges;
  /** Of each appearance, as of the last update. */
  readonly entityOf: ReadonlyMap<AppearanceId, EntityId>;
  /** As of the last update. */
  resolution(): Resolution;
}

export function createResolver({ matching }: Language): Resolver {
  const groups = nameGroups(matching);
  const blocks = nameBlocks();
  const relations = relationGraph(blocks, matching);
  const components = new Map<string, ResolvedComponent>();
  const entities = entityTable(groups, matching);
  let placed = NO_JUDGEMENTS;
  /** Judged otherwise than before by people: what they are in is to be resolved anew. */
  const rejudged = new Set<AppearanceId>();

  const put = (appearance: Appearance) => groups.put(appearance, placed.splitBy.get(appearance.id) ?? '');

  return {
    add(appearances) {
      for (const appearance of appearances) put(appearance);
    },
    remove(ids) {
      for (const id of ids) groups.remove(id);
    },
    judge(next) {
      const before = placed;
      placed = next;
      for (const id of new Set([...before.splitBy.keys(), ...next.splitBy.keys()])) {
        const appearance = groups.appearances.get(id);
        if (appearance && before.splitBy.get(id) !== next.splitBy.get(id)) put(appearance);
      }
      for (const { merged, keptApart, together, renamed } of [before, next]) {
        for (const { left, right } of [...merged, ...keptApart, ...together]) rejudged.add(left).add(right);
        for (const { of } of renamed) rejudged.add(of);
      }
    },
    update() {
      const { gone, come } = groups.regroup();
      const ruled = [...rejudged].flatMap((id) => groups.groupOf(id) ?? []);
      rejudged.clear();
      const touched = relations.update(gone, come, ruled, placed, groups.groupOf);
      for (const id of touched.gone) components.delete(id);
      for (const component of touched.components) {
        components.set(component.groups[0]!.id, resolveComponent(component, blocks.isGiven, matching));
      }
      return entities.update(touched, components, placed);
    },
    entityOf: entities.entityOf,
    resolution() {
      const resolved = [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
      const all = resolved.flatMap(({ clusters }) => clusters.flat());
      return {
        entities: entities.sorted(),
        entityOf: entities.entityOf,
        judgements: [
          ...all.flatMap(judgeSpellings),
          ...resolved.flatMap(({ judged }) => judged.map(toJudgement)),
          ...judgedByPeople(placed),
        ],
        conflicts: resolved.flatMap(({ conflicts }) => conflicts),
      };
    },
  };
}

function judgedByPeople({ merged, keptApart }: PlacedJudgements): readonly Judgement[] {
  const told = (verdict: 'same' | 'different') => (pair: PlacedJudgements['merged'][number]) => ({
    left: pair.left,
    right: pair.right,
    verdict,
    score: verdict === 'same' ? 1 : 0,
    reasons: [{ id: 'judged-by', by: pair.judgement.by } as const],
    by: pair.judgement.by,
  });
  return [...merged.map(told('same')), ...keptApart.map(told('different'))];
}
