import type { Appearance, Role } from '../model/entity.ts';
import type { AppearanceId, EntityId } from '../model/id.ts';
import type { NameMatching } from '../model/name-matching.ts';
import { type DatedEvidence, firstAndLast } from '../model/seen.ts';

interface Told {
  readonly of: EntityId | null;
  readonly past: boolean;
  readonly acting: boolean;
  readonly texts: Map<string, number>;
  readonly places: DatedEvidence[];
}

/**
 * The roles that articles give one entity, most frequent first; spellings of one role are one, but what is told as past or
 * acting stands apart from what is not.
 */
export function collectRoles(
  appearances: readonly Appearance[],
  entityOf: ReadonlyMap<AppearanceId, EntityId>,
  matching: NameMatching,
): readonly Role[] {
  const roles = new Map<string, Told>();
  const keyOf = new Map<string, string>();
  for (const { article, publishedAt, roles: told } of appearances) {
    for (const { text, span, of, past, acting } of told) {
      const entity = of === null ? null : (entityOf.get(of) ?? null);
      const form = keyOf.get(text) ?? roleKey(text, matching);
      keyOf.set(text, form);
      const key = `${form} ${entity ?? ''} ${past} ${acting}`;
      const role = roles.get(key) ?? { of: entity, past, acting, texts: new Map<string, number>(), places: [] };
      role.texts.set(text, (role.texts.get(text) ?? 0) + 1);
      role.places.push({ article, span, publishedAt });
      roles.set(key, role);
    }
  }
  return [...roles.values()]
    .map(({ of, past, acting, texts, places }): Role => {
      const text = [...texts].sort(byCount)[0]![0];
      return { text, of, count: places.length, past, acting, ...firstAndLast(places) };
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        (a.text === b.text ? 0 : a.text < b.text ? -1 : 1) ||
        ((a.of ?? '') < (b.of ?? '') ? -1 : 1),
    );
}

function roleKey(text: string, matching: NameMatching): string {
  const { words, nations } = matching.role(text);
  return `${words.join(' ')} ${nations.join()}`;
}

function byCount([a, x]: [string, number], [b, y]: [string, number]): number {
  return y - x || (a < b ? -1 : 1);
}
