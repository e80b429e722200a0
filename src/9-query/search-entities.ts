import type { EntityHit } from '../model/answer.ts';
import type { EntityType } from '../model/mention.ts';
import { foldWords, type IndexedName, type NameIndex, plainText } from './name-index.ts';
import { typoDistance } from './typo-distance.ts';

/** How well a name answers a query, best first. */
export const matches = [
  'spelled so',
  'folded',
  'whole words',
  'sounds so',
  'begins so',
  'holds it',
  'mistyped',
] as const;
export type Match = (typeof matches)[number];

export interface RankedHit {
  readonly hit: EntityHit;
  readonly match: Match;
}

/**
 * The entities that a name in any script may mean, best match first, equal ones in the order of the index. A query of
 * several words asks for all of them; `limit` bounds the answer. An empty query finds the most prominent.
 */
export function searchEntities(
  query: string,
  index: NameIndex,
  { type, limit }: { readonly type?: EntityType; readonly limit: number },
): readonly RankedHit[] {
  const matchOf = matcher(query, index);
  const best = new Map<string, { readonly hit: EntityHit; readonly rank: number }>();
  for (const name of index.names) {
    if (type && name.hit.type !== type) continue;
    const known = best.get(name.hit.id);
    if (known?.rank === 0) continue;
    const match = matchOf(name);
    if (match === null) continue;
    const rank = matches.indexOf(match);
    if (!known || rank < known.rank) best.set(name.hit.id, { hit: name.hit, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ hit, rank }) => ({ hit, match: matches[rank]! }));
}

function matcher(query: string, { language }: NameIndex): (name: IndexedName) => Match | null {
  const plain = plainText(query);
  if (plain === '') return () => 'spelled so';
  const words = foldWords(query, language);
  // A word without keys is an article (Al): it neither finds nor hinders.
  const keys = words.map((word) => language.matching.searchKeys(word)).filter((some) => some.length > 0);
  const wordKeys = keys.map((some) => some.filter((key) => key.startsWith('=')));
  const folded = words.join(' ');
  /** Whether each word of the query finds a word of the name. */
  const all = (name: IndexedName, found: (word: string, of: string) => boolean) =>
    words.every((word) => name.words.some((of) => found(word, of)));
  return (name) => {
    if (name.plain === plain) return 'spelled so';
    if (words.length === 0) return null;
    if (name.words.join(' ') === folded) return 'folded';
    if (all(name, (word, of) => word === of) || share(name, wordKeys)) return 'whole words';
    if (share(name, keys)) return 'sounds so';
    if (all(name, (word, of) => of.startsWith(word))) return 'begins so';
    // كرملين in الكرملين. Of one or two letters this would find anything.
    if (all(name, (word, of) => word.length >= 3 && of.includes(word))) return 'holds it';
    if (all(name, (word, of) => typoDistance(word, of, allowedTypos(word)) !== null)) return 'mistyped';
    return null;
  };
}

/** Whether the name has one of the keys of every word. */
function share(name: IndexedName, keysOfWords: readonly (readonly string[])[]): boolean {
  return keysOfWords.length > 0 && keysOfWords.every((keys) => keys.some((key) => name.keys().has(key)));
}

function allowedTypos(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
