import type { Entity, Name } from '../model/entity.ts';
import type { AppearanceId, ArticleId, EntityId } from '../model/id.ts';
import type { NameMatching } from '../model/name-matching.ts';
import type { GroupRuling } from './cluster.ts';
import { collectRoles } from './collect-roles.ts';
import { giveIds, slugOf } from './give-ids.ts';
import type { NameGroup } from './group-names.ts';
import { type NamedCluster, nameCluster } from './name-entities.ts';
import type { NameGroups } from './name-groups.ts';
import type { PlacedJudgements } from './place-judgements.ts';
import type { Touched } from './relation-graph.ts';
import type { ResolvedComponent } from './resolve-component.ts';

/** What an update changed. */
export interface ResolutionChanges {
  /** Entities that are new, or of which anything is told otherwise. */
  readonly entities: readonly Entity[];
  /** Ids that no entity has any longer. */
  readonly gone: readonly EntityId[];
  /** Appearances that are new or belong to another entity than before. */
  readonly moved: ReadonlyMap<AppearanceId, EntityId>;
}

/** The entities as they are named, kept up to date component by component. */
export interface EntityTable {
  readonly entityOf: ReadonlyMap<AppearanceId, EntityId>;
  update(
    touched: Touched,
    resolved: ReadonlyMap<string, ResolvedComponent>,
    placed: PlacedJudgements,
  ): ResolutionChanges;
  /** In order of their ids. */
  sorted(): readonly Entity[];
}

export function entityTable(groups: NameGroups, matching: NameMatching): EntityTable {
  const clustersOf = new Map<string, readonly NamedCluster[]>();
  const bySlug = new Map<string, Set<NamedCluster>>();
  const idOf = new Map<NamedCluster, EntityId>();
  const clusterOf = new Map<AppearanceId, NamedCluster>();
  const entities = new Map<EntityId, Entity>();
  const entityOf = new Map<AppearanceId, EntityId>();

  /** Clusters whose roles name any of these appearances, which belong to another entity than before. */
  const holdersOf = (moved: ReadonlyMap<AppearanceId, ArticleId>): Set<NamedCluster> => {
    const holders = new Set<NamedCluster>();
    for (const article of new Set(moved.values())) {
      for (const { id, roles } of groups.inArticle(article)) {
        if (roles.some(({ of }) => of !== null && moved.has(of))) holders.add(clusterOf.get(id)!);
      }
    }
    return holders;
  };

  return {
    entityOf,
    update(touched, resolved, placed) {
      const slugs = new Set<string>();
      const gone = new Set<EntityId>();
      const left = new Map<AppearanceId, ArticleId>();
      for (const component of touched.gone) {
        for (const cluster of clustersOf.get(component) ?? []) {
          const slug = slugOf(cluster);
          bySlug.get(slug)?.delete(cluster);
          slugs.add(slug);
          gone.add(idOf.get(cluster)!);
          idOf.delete(cluster);
          for (const { id, article } of cluster.appearances) {
            clusterOf.delete(id);
            left.set(id, article);
          }
        }
        clustersOf.delete(component);
      }
      const changed = new Set<NamedCluster>();
      const rulings = byGroup(touched);
      for (const { groups: members } of touched.components) {
        const component = members[0]!.id;
        const named = resolved.get(component)!.clusters.map((cluster) => {
          const merged = [...new Set(cluster.flatMap((group) => rulings.get(group) ?? []))].filter(
            ({ left, right }) => cluster.includes(left) && cluster.includes(right),
          );
          return nameCluster(cluster, merged, namesGiven(cluster, placed), matching);
        });
        clustersOf.set(component, named);
        for (const cluster of named) {
          const slug = slugOf(cluster);
          bySlug.set(slug, (bySlug.get(slug) ?? new Set()).add(cluster));
          slugs.add(slug);
          changed.add(cluster);
          for (const { id } of cluster.appearances) clusterOf.set(id, cluster);
        }
      }
      // What belongs to none now, or to another one below: those whose roles name it are told otherwise.
      const otherwise = new Map([...left].filter(([id]) => !clusterOf.has(id)));
      for (const id of otherwise.keys()) entityOf.delete(id);
      for (const slug of slugs) {
        const namesakes = [...(bySlug.get(slug) ?? [])];
        if (namesakes.length === 0) bySlug.delete(slug);
        for (const [cluster, id] of giveIds(slug, namesakes)) {
          const before = idOf.get(cluster);
          if (before === id) continue;
          if (before !== undefined) gone.add(before);
          idOf.set(cluster, id);
          changed.add(cluster);
        }
      }
      const moved = new Map<AppearanceId, EntityId>();
      for (const cluster of changed) {
        const id = idOf.get(cluster)!;
        for (const appearance of cluster.appearances) {
          if (entityOf.get(appearance.id) === id) continue;
          entityOf.set(appearance.id, id);
          moved.set(appearance.id, id);
          otherwise.set(appearance.id, appearance.article);
        }
      }
      for (const cluster of holdersOf(otherwise)) changed.add(cluster);
      const made: Entity[] = [];
      for (const id of gone) entities.delete(id);
      for (const cluster of changed) {
        const entity = toEntity(cluster, idOf.get(cluster)!, entityOf, matching);
        entities.set(entity.id, entity);
        gone.delete(entity.id);
        made.push(entity);
      }
      return { entities: made, gone: [...gone], moved };
    },
    sorted: () => [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function toEntity(
  { type, name, latin, spellings, appearances }: NamedCluster,
  id: EntityId,
  entityOf: ReadonlyMap<AppearanceId, EntityId>,
  matching: NameMatching,
): Entity {
  const roles = collectRoles(appearances, entityOf, matching);
  return { id, type, name, latin, spellings, roles, appearances: appearances.map((appearance) => appearance.id) };
}

/** Merges by people, by the groups they join. */
function byGroup({ components }: Touched): ReadonlyMap<NameGroup, readonly GroupRuling[]> {
  const rulings = new Map<NameGroup, GroupRuling[]>();
  for (const { merged } of components) {
    for (const ruling of merged) {
      for (const group of [ruling.left, ruling.right]) rulings.set(group, [...(rulings.get(group) ?? []), ruling]);
    }
  }
  return rulings;
}

/** Names that people gave to anything of a cluster, in the order in which they did. */
function namesGiven(cluster: readonly NameGroup[], { renamed }: PlacedJudgements): readonly Name[] {
  if (renamed.length === 0) return [];
  const within = new Set(cluster.flatMap(({ appearances }) => appearances.map(({ id }) => id)));
  return renamed.filter(({ of }) => within.has(of)).map(({ name }) => name);
}
