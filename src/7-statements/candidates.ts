import { hash } from './hash.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import type { Version } from './version.ts';

/** The same words by the same speaker: each day is compared with the next. */
const SAME_WORDS_REACH = 1;
const LANDMARK_REACH = 12;
const STEM_REACH = 12;
/** Of one speaker's quotes, each is looked up by so many of its most telling words. */
const MOST_STEMS = 8;
const LEAST_TELLING = 0.15;

/** Which versions are worth comparing: those with the same words, with words in a row, or of one speaker with a telling word in common. */
export interface Candidates {
  insert(version: Version, parted: (a: Version, b: Version) => void): void;
  remove(version: Version, met: (a: Version, b: Version) => void): void;
  /** Each once, itself left out. */
  of(version: Version): ReadonlySet<Version>;
  areCandidates(a: Version, b: Version): boolean;
}

export function candidateSearch(): Candidates {
  const parts = [
    { keysOf: sameWordsKeys, near: neighbourhoods(SAME_WORDS_REACH) },
    { keysOf: landmarkKeys, near: neighbourhoods(LANDMARK_REACH) },
    { keysOf: stemKeys, near: neighbourhoods(STEM_REACH) },
  ];
  /** The keys of each version that was inserted, part by part. */
  const kept = new Map<Version, readonly (readonly number[])[]>();
  return {
    insert(version, parted) {
      const keys = parts.map(({ keysOf }) => keysOf(version));
      kept.set(version, keys);
      for (const [i, { near }] of parts.entries()) for (const key of keys[i]!) near.insert(key, version, parted);
    },
    remove(version, met) {
      const keys = kept.get(version) ?? [];
      kept.delete(version);
      for (const [i, part] of keys.entries()) for (const key of part) parts[i]!.near.remove(key, version, met);
    },
    of(version) {
      const found = new Set<Version>();
      for (const [i, keys] of (kept.get(version) ?? []).entries()) {
        for (const key of keys) parts[i]!.near.collect(key, version, found);
      }
      return found;
    },
    areCandidates(a, b) {
      const [of, to] = [kept.get(a), kept.get(b)];
      if (!of || !to) return false;
      return parts.some(({ near }, i) => of[i]!.some((key) => to[i]!.includes(key) && near.areNear(key, a, b)));
    },
  };
}

/** Two hashes as one number that is exact in a double. */
function joined(a: number, b: number): number {
  return (a & 0x1fffff) * 0x100000000 + b;
}

function sameWordsKeys({ speaker, wording }: Version): readonly number[] {
  return [joined(hash(speaker ?? ''), hash(wording.key)), joined(0x155555, hash(wording.key))];
}

function landmarkKeys({ wording }: Version): readonly number[] {
  return wording.landmarks;
}

function stemKeys({ speaker, wording: { stems, weights } }: Version): readonly number[] {
  if (speaker === null) return [];
  const telling = Array.from(stems.keys()).filter((i) => weights[i]! >= LEAST_TELLING);
  telling.sort((i, k) => weights[k]! - weights[i]! || stems[i]! - stems[k]!);
  const by = hash(speaker);
  return telling.slice(0, MOST_STEMS).map((i) => joined(by, stems[i]!));
}
