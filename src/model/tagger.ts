/** Types of names, as the tagger numbers them. */
export const TYPES = ['person', 'place', 'organization'] as const;

/** What a token is part of: outside of any name, or the beginning or inside of a name of one type. */
export const TAGS = ['O', 'B-person', 'I-person', 'B-place', 'I-place', 'B-organization', 'I-organization'] as const;

/** Tokens beside a token whose features speak for its tag, from so many before to so many behind it. */
export const REACH = 2;

/** Weights of features that tell how much of a word is proclitic. */
export interface CutTable {
  /** Open addressing over a power of two; 0 where a slot is free. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** Weights of a linear model, a row of `TAGS.length` numbers a feature, found by the hash of the feature. */
export interface WeightTable {
  /** Open addressing over a power of two; 0 where a slot is free. */
  readonly keys: Uint32Array;
  /** A row of each slot. */
  readonly rows: Int16Array;
  /** What going from tag to tag is worth, in the unit of `rows`; the last row is the start of a sentence. */
  readonly transitions: Float32Array;
}

/** What a corpus tells of a folded word. */
export interface WordTable {
  /** Open addressing over a power of two; 0 where a slot is free. */
  readonly keys: Uint32Array;
  /** The class of words that stand between the same neighbours; from 1. */
  readonly clusters: Uint8Array;
  /** Binary logarithm of its count. */
  readonly frequencies: Uint8Array;
}

/** A trained tagger of names. */
export interface TaggerModel {
  readonly words: WordTable;
  readonly cuts: CutTable;
  /** By the sentence alone. */
  readonly first: WeightTable;
  /** By what the first pass found in the whole article as well. */
  readonly second: WeightTable;
}

const NO_WEIGHTS: WeightTable = {
  keys: new Uint32Array(1),
  rows: new Int16Array(TAGS.length),
  transitions: new Float32Array((TAGS.length + 1) * TAGS.length),
};

/** A tagger that has learned nothing, and finds nothing. */
export const UNTRAINED: TaggerModel = {
  words: { keys: new Uint32Array(1), clusters: new Uint8Array(1), frequencies: new Uint8Array(1) },
  cuts: { keys: new Uint32Array(1), weights: new Float32Array(1) },
  first: NO_WEIGHTS,
  second: NO_WEIGHTS,
};
