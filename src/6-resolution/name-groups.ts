import type { Appearance } from '../model/entity.ts';
import type { AppearanceId, ArticleId } from '../model/id.ts';
import type { NameMatching } from '../model/name-matching.ts';
import { formsOf, groupKey, groupNames, type NameGroup } from './group-names.ts';

/** The appearances of all articles, grouped by name as they come and go. */
export interface NameGroups {
  readonly appearances: ReadonlyMap<AppearanceId, Appearance>;
  /** The group in which an appearance is, as of the last `regroup`. */
  groupOf(id: AppearanceId): NameGroup | undefined;
  /** Adds an appearance, or puts it where splits now have it. */
  put(appearance: Appearance, split: string): void;
  remove(id: AppearanceId): void;
  /** Groups anew what has changed since. */
  regroup(): { readonly gone: readonly NameGroup[]; readonly come: readonly NameGroup[] };
  /** The appearances of one article. */
  inArticle(article: ArticleId): Iterable<Appearance>;
}

export function nameGroups(matching: NameMatching): NameGroups {
  const formOf = formsOf(matching);
  const appearances = new Map<AppearanceId, Appearance>();
  const byArticle = new Map<ArticleId, Set<AppearanceId>>();
  const keyOf = new Map<AppearanceId, string>();
  const members = new Map<string, Set<AppearanceId>>();
  const groupsOf = new Map<string, readonly NameGroup[]>();
  const groupOf = new Map<AppearanceId, NameGroup>();
  const changed = new Set<string>();

  const leave = (id: AppearanceId) => {
    const key = keyOf.get(id);
    if (key === undefined) return;
    members.get(key)!.delete(id);
    changed.add(key);
  };

  const inArticle = function* (article: ArticleId): Generator<Appearance> {
    for (const id of byArticle.get(article) ?? []) yield appearances.get(id)!;
  };
  /** In whose company somebody is named has changed. */
  const touch = (article: ArticleId) => {
    for (const id of byArticle.get(article) ?? []) changed.add(keyOf.get(id)!);
  };

  return {
    appearances,
    groupOf: (id) => groupOf.get(id),
    put(appearance, split) {
      const { id, article } = appearance;
      const key = groupKey(appearance, split, formOf, matching);
      if (keyOf.get(id) !== key) leave(id);
      keyOf.set(id, key);
      members.set(key, (members.get(key) ?? new Set()).add(id));
      appearances.set(id, appearance);
      byArticle.set(article, (byArticle.get(article) ?? new Set()).add(id));
      touch(article);
    },
    remove(id) {
      leave(id);
      keyOf.delete(id);
      groupOf.delete(id);
      const article = appearances.get(id)?.article;
      appearances.delete(id);
      if (article === undefined) return;
      byArticle.get(article)!.delete(id);
      touch(article);
    },
    regroup() {
      const gone: NameGroup[] = [];
      const come: NameGroup[] = [];
      for (const key of changed) {
        gone.push(...(groupsOf.get(key) ?? []));
        const ids = [...members.get(key)!].sort();
        if (ids.length === 0) {
          groupsOf.delete(key);
          members.delete(key);
          continue;
        }
        const groups = groupNames(
          key,
          ids.map((id) => appearances.get(id)!),
          inArticle,
          formOf,
          matching,
        );
        groupsOf.set(key, groups);
        for (const group of groups) for (const { id } of group.appearances) groupOf.set(id, group);
        come.push(...groups);
      }
      changed.clear();
      return { gone, come };
    },
    inArticle,
  };
}
