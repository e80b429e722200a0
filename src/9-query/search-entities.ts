import type { EntityHit } from '../model/answer.ts';
import type { EntityType } from '../model/mention.ts';
import { readAskedName } from './asked-name.ts';
import { findNames, type Match } from './find-names.ts';
import type { NameIndex } from './name-index.ts';
import { soundDistance } from './sound-distance.ts';

export interface RankedHit {
  readonly hit: EntityHit;
  readonly match: Match;
}

/** Matches of which one may be likelier than another: Peskow sounds like Peskov, and like Pushkov. */
const guesses: ReadonlySet<Match> = new Set(['sounds so', 'mistyped']);

/**
 * The entities that a name in any script may mean, best match first, of equal ones those that sound most alike, then in the
 * order of the index. A query of several words asks for all of them; `limit` bounds the answer. An empty query finds the
 * most prominent.
 */
export function searchEntities(
  query: string,
  index: NameIndex,
  { type, limit }: { readonly type?: EntityType; readonly limit: number },
): readonly RankedHit[] {
  const { hits } = index;
  const isWanted = (hit: number) => type === undefined || hits[hit]!.type === type;
  const asked = readAskedName(query, index.language);
  if (asked.plain === '') {
    const wanted = hits.filter((_, hit) => isWanted(hit)).slice(0, limit);
    return wanted.map((hit) => ({ hit, match: 'spelled so' }));
  }
  const distance = soundDistance(asked, index);
  const found = new Map<number, Match>();
  for (const [match, names] of findNames(asked, index)) {
    const ordered = guesses.has(match)
      ? nearestFirst(names, distance, index)
      : names.map((name) => index.names.hitOf[name]!);
    for (const hit of ordered) {
      if (found.size >= limit) break;
      if (!found.has(hit) && isWanted(hit)) found.set(hit, match);
    }
    if (found.size >= limit) break;
  }
  return Array.from(found, ([hit, match]) => ({ hit: hits[hit]!, match }));
}

/** The entities that bear the names, those that sound most alike first. */
function nearestFirst(
  names: readonly number[],
  distance: (name: number) => number,
  index: NameIndex,
): readonly number[] {
  const least = new Map<number, number>();
  for (const name of names) {
    const hit = index.names.hitOf[name]!;
    least.set(hit, Math.min(least.get(hit) ?? Number.POSITIVE_INFINITY, distance(name)));
  }
  return [...least].sort((a, b) => a[1] - b[1]).map(([hit]) => hit);
}
