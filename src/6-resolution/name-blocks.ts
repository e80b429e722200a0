import type { NameForm } from '../model/name-matching.ts';
import type { NameGroup } from './group-names.ts';

/** From so many names on, two words that they share single nobody out: محمد … العتيبي. */
const MOST_OF_PAIR = 120;
/** From so many bearers on, a family name alone is nobody's. */
const MOST_OF_FAMILY = 1200;

/** Full names by their last word, and names that are that word alone. */
const FAMILY = 'family';
const ALONE = 'alone';

/** Names that share a key, by which alone names are found worth comparing: never all with all. */
export interface NameBlocks {
  /** Adds a group, and gives the groups that from now on compare otherwise, since a block grew too large to tell anything. */
  add(group: NameGroup): readonly NameGroup[];
  /** Takes a group out; gives what `add` gives, of blocks that tell again. */
  remove(group: NameGroup): readonly NameGroup[];
  /** The groups that may be the same as this one, or short for it, or the other way round. */
  candidates(group: NameGroup): Iterable<NameGroup>;
  /** Whether a word is the given name of somebody: دونالد alone may be anybody of that name. */
  isGiven(word: string): boolean;
}

export function nameBlocks(): NameBlocks {
  const keysOf = new Map<NameGroup, readonly string[]>();
  const blocks = new Map<string, Set<NameGroup>>();
  const bearers = new Map<string, number>();
  const lone = new Map<string, Set<NameGroup>>();

  /** Counts a given name in or out; where its first bearer comes or its last goes, those of that name alone change. */
  function countGiven({ type, form }: NameGroup, step: 1 | -1): Iterable<NameGroup> {
    if (type !== 'person' || form.words.length < 2) return [];
    const word = form.words[0]!;
    const before = bearers.get(word) ?? 0;
    bearers.set(word, before + step);
    return (before === 0) === (before + step === 0) ? [] : (lone.get(word) ?? []);
  }

  return {
    add(group) {
      const changed: NameGroup[] = [];
      const keys = blockKeys(group);
      keysOf.set(group, keys);
      for (const key of keys) {
        const block = blocks.get(key) ?? new Set();
        blocks.set(key, block.add(group));
        if (block.size === mostOf(key) + 1) changed.push(...(blocks.get(facing(key)) ?? []));
      }
      changed.push(...countGiven(group, 1));
      if (isLone(group)) lone.set(group.form.words[0]!, (lone.get(group.form.words[0]!) ?? new Set()).add(group));
      return changed;
    },
    remove(group) {
      const changed: NameGroup[] = [];
      const keys = keysOf.get(group) ?? [];
      keysOf.delete(group);
      for (const key of keys) {
        const block = blocks.get(key)!;
        block.delete(group);
        if (block.size === mostOf(key)) changed.push(...(blocks.get(facing(key)) ?? []));
        if (block.size === 0) blocks.delete(key);
      }
      changed.push(...countGiven(group, -1));
      if (isLone(group)) lone.get(group.form.words[0]!)?.delete(group);
      return changed;
    },
    *candidates(group) {
      const seen = new Set([group]);
      for (const own of keysOf.get(group) ?? []) {
        const key = facing(own);
        const block = blocks.get(key);
        if (!block || block.size > mostOf(key) || blocks.get(own)!.size > mostOf(own)) continue;
        for (const other of block) {
          if (seen.has(other)) continue;
          seen.add(other);
          yield other;
        }
      }
    },
    isGiven: (word) => (bearers.get(word) ?? 0) > 0,
  };
}

/** The keys of the blocks that a group stands in. */
function blockKeys(group: NameGroup): readonly string[] {
  const { type, form, known, anyone, aliases } = group;
  // A name that anybody bears is compared with nothing but fuller ones.
  const keys = anyone ? [] : likenessKeys(form);
  if (known && !anyone) keys.push(`known ${type} ${known.id}`);
  if (type === 'person' && form.skeletons.length > 0)
    keys.push(`${isLone(group) ? ALONE : FAMILY} ${form.skeletons.at(-1)}`);
  if (type === 'organization')
    for (const key of [form.key, ...aliases.map((alias) => alias.form.key)]) keys.push(`alias ${key}`);
  return [...new Set(keys)];
}

/** Keys that names share whose consonants are alike. */
function likenessKeys({ type, skeletons, distinctive, nations }: NameForm): string[] {
  const count = skeletons.length;
  if (count === 0) return [];
  // The armies of two countries need no comparing.
  const keys = [`${type} ${skeletons.join('')}${distinctive ? '' : nations.join()}`];
  if (type === 'person' && count > 1) {
    const pair = (first: number, last: number) => keys.push(`pair ${skeletons[first]} ${skeletons[last]}`);
    pair(0, count - 1);
    pair(count - 2, count - 1);
    pair(0, 1);
  }
  return keys;
}

/** The block whose names those of a block are compared with: names alone with those that end in them, else one another. */
function facing(key: string): string {
  if (key.startsWith(ALONE)) return FAMILY + key.slice(ALONE.length);
  return key.startsWith(FAMILY) ? ALONE + key.slice(FAMILY.length) : key;
}

function mostOf(key: string): number {
  if (key.startsWith('pair')) return MOST_OF_PAIR;
  return key.startsWith(FAMILY) ? MOST_OF_FAMILY : Number.POSITIVE_INFINITY;
}

function isLone({ type, form }: NameGroup): boolean {
  return type === 'person' && form.words.length === 1;
}
