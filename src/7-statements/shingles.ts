import type { WordRules } from '../model/word-rules.ts';

/** What a quote says, made comparable. */
export interface Wording {
  /** Folded words in order. */
  readonly words: readonly string[];
  /** The words as one string: equal for quotes that differ in spelling and punctuation alone. */
  readonly key: string;
  /** Hashes of every run of three words (of the whole where it has fewer), without repetition. */
  readonly shingles: ReadonlySet<number>;
}

const RUN = 3;
/** A quote longer than this is compared by its opening: no quote of the press is. */
const MOST_WORDS = 2000;

/** Folds a quote and cuts it into runs of three words. Linear in the text. */
export function wording(text: string, rules: WordRules): Wording {
  const words = (rules.fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  const shingles = new Set<number>();
  for (let i = 0; i <= Math.max(0, words.length - RUN); i++) shingles.add(hash(words.slice(i, i + RUN).join(' ')));
  return { words, key: words.join(' '), shingles };
}

/** 32-bit FNV-1a over UTF-16 units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** How many shingles of the smaller set stand in the larger. */
export function sharedShingles(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}
