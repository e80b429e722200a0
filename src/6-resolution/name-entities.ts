import { createHash } from 'node:crypto';
import type { Appearance, Entity, Name } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { EntityType } from '../model/mention.ts';
import type { KnownName, LatinName, NameMatching } from '../model/name-matching.ts';
import { collectRoles } from './collect-roles.ts';
import { mostFrequent, type NameGroup } from './group-names.ts';

/** A cluster with its name, before it has an id. */
interface Named {
  readonly type: EntityType;
  readonly known: KnownName | null;
  readonly name: Name;
  readonly latin: LatinName;
  readonly spellings: Entity['spellings'];
  /** In order of their ids. */
  readonly appearances: readonly Appearance[];
}

const ARABIC = /\p{Script=Arabic}/u;

/** Gives each cluster its name in two scripts and an id that says it. Entities come in order of their ids. */
export function nameEntities(clusters: readonly (readonly NameGroup[])[], matching: NameMatching): readonly Entity[] {
  const named = clusters.map((groups) => nameCluster(groups, matching));
  const ids = giveIds(named);
  const entityOf = new Map(named.flatMap(({ appearances }, i) => appearances.map(({ id }) => [id, ids[i]!] as const)));
  return named
    .map(
      ({ type, name, latin, spellings, appearances }, i): Entity => ({
        id: ids[i]!,
        type,
        name,
        latin: latin.from,
        spellings,
        roles: collectRoles(appearances, entityOf, matching),
        appearances: appearances.map(({ id }) => id),
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function nameCluster(groups: readonly NameGroup[], matching: NameMatching): Named {
  const { type } = groups[0]!;
  const appearances = groups.flatMap((group) => group.appearances).sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = commonestKnown(groups);
  const counts = new Map<string, number>();
  for (const { names } of appearances) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spellings = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const printed = fullestName(groups, appearances);
  const arabic =
    known?.ar ?? (ARABIC.test(printed) ? printed : (spellings.find(({ text }) => ARABIC.test(text))?.text ?? null));
  const latin: LatinName = known ? { text: known.en, from: 'known' } : matching.latin(type, arabic ?? printed);
  return { type, known, name: { ar: arabic, en: latin.text || null }, latin, spellings, appearances };
}

function commonestKnown(groups: readonly NameGroup[]): KnownName | null {
  const counts = new Map<string, number>();
  for (const { known, appearances } of groups) {
    if (known) counts.set(known.id, (counts.get(known.id) ?? 0) + appearances.length);
  }
  const id = mostFrequent(counts);
  return groups.find(({ known }) => known?.id === id)?.known ?? null;
}

/** Each article votes with its fullest name; of a person's, those of one word count only where there is no other. */
function fullestName(groups: readonly NameGroup[], appearances: readonly Appearance[]): string {
  const full = groups.filter(({ type, form }) => type !== 'person' || form.words.length > 1);
  const voters = full.length > 0 ? full.flatMap((group) => group.appearances) : appearances;
  const votes = new Map<string, number>();
  for (const { names } of voters) votes.set(names[0] ?? '', (votes.get(names[0] ?? '') ?? 0) + 1);
  return mostFrequent(votes);
}

/** `person/yuri-ushakov`. Of several with one slug the known or most printed one keeps it, the others add a hash. */
function giveIds(named: readonly Named[]): readonly EntityId[] {
  const bySlug = new Map<string, number[]>();
  named.forEach(({ type, name }, i) => {
    const slug = `${type}/${slugOf(name.en ?? '') || hash(name.ar ?? '')}`;
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), i]);
  });
  const ids: EntityId[] = [];
  const taken = new Set(bySlug.keys());
  for (const [slug, holders] of bySlug) {
    const rank = (i: number) => (named[i]!.known ? 1e9 : 0) + named[i]!.appearances.length;
    const firstId = (i: number) => named[i]!.appearances[0]!.id;
    holders.sort((a, b) => rank(b) - rank(a) || (firstId(a) < firstId(b) ? -1 : 1));
    holders.forEach((i, place) => {
      const { name, appearances } = named[i]!;
      // From the name; for a namesake, whose name says nothing, from where it is printed.
      let id = place === 0 ? slug : `${slug}-${hash(name.ar ?? '')}`;
      if (place > 0 && taken.has(id)) id = `${slug}-${hash(appearances[0]!.id)}`;
      taken.add(id);
      ids[i] = id as EntityId;
    });
  }
  return ids;
}

function slugOf(latin: string): string {
  return latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
