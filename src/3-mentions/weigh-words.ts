import type { NameLexicon } from '../model/name-lexicon.ts';
import { REACH, TAGS, type TaggerModel, type WeightTable } from '../model/tagger.ts';
import type { Token } from '../model/token.ts';
import { chooseReading } from './cut-proclitics.ts';
import { atOffset, hashText, OUTSIDE, slotOf } from './feature-hash.ts';
import { type ListedWord, lookUpWord } from './look-up-word.ts';
import { wordFeatures } from './word-features.ts';

const T = TAGS.length;
/** Tokens that a word speaks for: those around it and itself. */
export const OFFSETS = 2 * REACH + 1;
/** What is summed of a word: for each pass a row of tags for each of the tokens that it speaks for. */
const SUMS = 2 * OFFSETS * T;
/** Words whose weights are kept at hand. */
const MOST_WORDS = 150_000;

/** All that lists and tagger say of a word, whatever stands around it. */
export interface WeighedWord {
  readonly form: string;
  /** What the lists say of it. */
  readonly listed: ListedWord;
  /** Index of the reading that is meant. */
  readonly reading: number;
  /** The word in that reading, without its proclitics. */
  readonly base: string;
  /** Where the sums of the weights of its features begin. */
  readonly at: number;
}

/**
 * The words met so far: an article repeats its words, and so do articles. One look-up a token finds all that is known of it.
 */
export interface WeighedWords {
  readonly model: TaggerModel;
  readonly lexicon: NameLexicon;
  /** By the hash of the word, which is a short way to it; where two share one, the later takes the place. */
  readonly words: Map<number, WeighedWord>;
  /** One array for all words: a small one for each would cost more than what stands in it. What lies outside of a sentence comes first. */
  sums: Float32Array;
  /** Sums of so many words are taken. */
  count: number;
}

const memories = new WeakMap<TaggerModel, WeighedWords>();

/** The words met so far, none where they are too many: so memory stays flat. To be asked for once an article. */
export function weighedWords(model: TaggerModel, lexicon: NameLexicon): WeighedWords {
  const known = memories.get(model);
  if (known?.lexicon === lexicon && known.count < MOST_WORDS) return known;
  const none: WeighedWords = { model, lexicon, words: new Map(), sums: new Float32Array(1024 * SUMS), count: 1 };
  sumRows(model, Uint32Array.of(OUTSIDE), none.sums, 0);
  memories.set(model, none);
  return none;
}

/** A token as a word that is weighed once, however often it stands. */
export function weighWord(token: Token, known: WeighedWords): WeighedWord {
  // Of so few bits that it is a small integer.
  const hash = hashText(token.form) >> 2;
  const word = known.words.get(hash);
  if (word?.form === token.form) return word;
  const weighed = weigh(token, known);
  known.words.set(hash, weighed);
  return weighed;
}

export function listedWords(words: readonly WeighedWord[]): readonly ListedWord[] {
  return words.map((word) => word.listed);
}

function weigh(token: Token, known: WeighedWords): WeighedWord {
  const { model, lexicon } = known;
  const at = known.count++ * SUMS;
  if (at === known.sums.length) {
    const larger = new Float32Array(known.sums.length * 2);
    larger.set(known.sums);
    known.sums = larger;
  }
  const reading = chooseReading(token, model.cuts, model.words, lexicon);
  const base = token.readings[reading]?.form ?? token.form;
  sumRows(model, wordFeatures(token, base, model.words, lexicon), known.sums, at);
  return { form: token.form, listed: lookUpWord(token, lexicon), reading, base, at };
}

function sumRows({ first, second }: TaggerModel, features: Uint32Array, sums: Float32Array, at: number): void {
  for (const feature of features) {
    for (let offset = 0; offset < OFFSETS; offset++) {
      const key = atOffset(feature, offset);
      addRow(first, key, sums, at + offset * T);
      addRow(second, key, sums, at + (OFFSETS + offset) * T);
    }
  }
}

/** Adds the weights of a feature to seven numbers. */
export function addRow({ keys, rows }: WeightTable, feature: number, sums: Float32Array, at: number): void {
  const slot = slotOf(keys, feature);
  if (slot >= 0) for (let t = 0; t < T; t++) sums[at + t]! += rows[slot * T + t]!;
}
