import type { Appearance, Entity, Name } from '../model/entity.ts';
import type { EntityType } from '../model/mention.ts';
import type { KnownName, LatinName, NameMatching } from '../model/name-matching.ts';
import type { GroupRuling } from './cluster.ts';
import { mostFrequent, type NameGroup } from './group-names.ts';

/** A cluster with its name, before it has an id. */
export interface NamedCluster {
  readonly type: EntityType;
  readonly known: KnownName | null;
  /** As the rules call it, from which its id is made, so that it outlives a new name. */
  readonly rulesName: Name;
  readonly name: Name;
  readonly latin: LatinName['from'];
  readonly spellings: Entity['spellings'];
  /** In order of their ids. */
  readonly appearances: readonly Appearance[];
}

const ARABIC = /\p{Script=Arabic}/u;

/**
 * Names a cluster in two scripts: as lists know it, else as most articles print it in full. `merged` holds the merges by
 * people within it, earliest first: it is called as the one into which the last of them led. The last name that
 * `renamed` gives in a script overrides all.
 */
export function nameCluster(
  groups: readonly NameGroup[],
  merged: readonly GroupRuling[],
  renamed: readonly Name[],
  matching: NameMatching,
): NamedCluster {
  const { type } = groups[0]!;
  const appearances = groups.flatMap((group) => group.appearances).sort((a, b) => (a.id < b.id ? -1 : 1));
  const leading = merged.length > 0 ? [merged.at(-1)!.right] : groups;
  const known = commonestKnown(leading);
  const counts = new Map<string, number>();
  for (const { names } of appearances) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spellings = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const printed = fullestName(leading);
  const arabic =
    known?.ar ?? (ARABIC.test(printed) ? printed : (spellings.find(({ text }) => ARABIC.test(text))?.text ?? null));
  const latin: LatinName = known ? { text: known.en, from: 'known' } : matching.latin(type, arabic ?? printed);
  const rulesName = { ar: arabic, en: latin.text || null };
  const given = {
    ar: renamed.findLast(({ ar }) => ar !== null)?.ar ?? null,
    en: renamed.findLast(({ en }) => en !== null)?.en ?? null,
  };
  return {
    type,
    known,
    rulesName,
    name: { ar: given.ar ?? rulesName.ar, en: given.en ?? rulesName.en },
    latin: given.en ? 'known' : latin.from,
    spellings,
    appearances,
  };
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
function fullestName(groups: readonly NameGroup[]): string {
  const full = groups.filter(({ type, form }) => type !== 'person' || form.words.length > 1);
  const voters = (full.length > 0 ? full : groups).flatMap((group) => group.appearances);
  const votes = new Map<string, number>();
  for (const { names } of voters) votes.set(names[0] ?? '', (votes.get(names[0] ?? '') ?? 0) + 1);
  return mostFrequent(votes);
}
