import type { Wording } from './shingles.ts';

/** A shingle in more wordings than this is a phrase of the trade, and tells nothing. */
const COMMON = 50;
/** How many of its rarest shingles a wording is looked up by. */
const PROBES = 12;

/**
 * Pairs of wordings, by index, that share one of the rarest shingles of either: all that can be near-duplicates.
 * Near-linear: each wording is looked up a fixed number of times in lists of bounded length.
 */
export function* findPairs(wordings: readonly Wording[]): Generator<readonly [number, number]> {
  const counts = new Map<number, number>();
  for (const { shingles } of wordings) for (const each of shingles) counts.set(each, (counts.get(each) ?? 0) + 1);
  const holders = new Map<number, number[]>();
  wordings.forEach(({ shingles }, i) => {
    for (const shingle of shingles) {
      const count = counts.get(shingle)!;
      if (count < 2 || count > COMMON) continue;
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  });
  for (let i = 0; i < wordings.length; i++) {
    const telling = [...wordings[i]!.shingles].filter((shingle) => holders.has(shingle));
    telling.sort((a, b) => counts.get(a)! - counts.get(b)! || a - b);
    const met = new Set<number>();
    for (const shingle of telling.slice(0, PROBES)) for (const j of holders.get(shingle)!) if (j !== i) met.add(j);
    for (const j of met) yield [i, j];
  }
}
