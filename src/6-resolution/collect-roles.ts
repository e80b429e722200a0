import type { Appearance, Role } from '../model/entity.ts';
import type { AppearanceId, EntityId } from '../model/id.ts';
import type { NameMatching } from '../model/name-matching.ts';

interface Counted {
  readonly texts: Map<string, number>;
  readonly first: Role;
  count: number;
}

/** The roles that articles give one entity, most frequent first; spellings of one role are one. */
export function collectRoles(
  appearances: readonly Appearance[],
  entityOf: ReadonlyMap<AppearanceId, EntityId>,
  matching: NameMatching,
): readonly Role[] {
  const roles = new Map<string, Counted>();
  const keyOf = new Map<string, string>();
  for (const { article, roles: told } of appearances) {
    for (const { text, span, of } of told) {
      const entity = of === null ? null : (entityOf.get(of) ?? null);
      const form = keyOf.get(text) ?? roleKey(text, matching);
      keyOf.set(text, form);
      const key = `${form} ${entity ?? ''}`;
      const role = roles.get(key) ?? {
        texts: new Map<string, number>(),
        first: { text, of: entity, count: 0, evidence: { article, span } },
        count: 0,
      };
      role.count++;
      role.texts.set(text, (role.texts.get(text) ?? 0) + 1);
      roles.set(key, role);
    }
  }
  return [...roles.values()]
    .map(({ first, count, texts }) => ({ ...first, count, text: [...texts].sort(byCount)[0]![0] }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1) || ((a.of ?? '') < (b.of ?? '') ? -1 : 1));
}

function roleKey(text: string, matching: NameMatching): string {
  const { words, nations } = matching.role(text);
  return `${words.join(' ')} ${nations.join()}`;
}

function byCount([a, x]: [string, number], [b, y]: [string, number]): number {
  return y - x || (a < b ? -1 : 1);
}
