import { type ContentRules, type ContentTerm, readContent } from '../model/content.ts';
import { hash } from './hash.ts';

/** What a quote says, made comparable: sets as sorted numbers, so that two are compared in one pass. */
export interface Wording {
  /** The folded words as one string: equal for quotes that differ in spelling and punctuation alone. */
  readonly key: string;
  /** How many words it has. */
  readonly length: number;
  /** Hashes of every run of three words (of the whole where it has fewer). */
  readonly runs: Uint32Array;
  /** A choice among the runs that any longer run of two wordings has in common: what they are found by. */
  readonly landmarks: readonly number[];
  /** Hashes of the stems of words that tell something, with how much each tells. */
  readonly stems: Uint32Array;
  readonly weights: Float32Array;
  /** Of each stem: 1 where it is affirmed, -1 where it is negated, 0 where it is both. */
  readonly polarity: Int8Array;
  readonly negates: boolean;
  /** The sum of the weights. */
  readonly told: number;
  readonly numbers: readonly number[];
  /** Words that name a nation, a weekday …, in order. */
  readonly named: readonly NamedWord[];
}

/** A word for which no other of its kind can be put, with what stands around it. */
export interface NamedWord {
  readonly kind: string;
  readonly key: string;
  /** Its place among the telling words. */
  readonly at: number;
  /** The words beside it; empty where it is the first or last. */
  readonly before: string;
  readonly after: string;
}

const RUN = 3;
/** Of every so many runs one is a landmark, so that two quotes with WINDOW + RUN - 1 words in a row in common share one. */
const WINDOW = 4;
/** A long speech is found by so many landmarks: those with the smallest hashes, which are the same in all its versions. */
const MOST_LANDMARKS = 48;

/**
 * Folds a quote and reads what it says. Linear in the text.
 * @param denied Whether the whole is reported as denied.
 */
export function readWording(text: string, rules: ContentRules, denied: boolean): Wording {
  const { words, terms, numbers } = readContent(text, rules, denied);
  const runs: number[] = [];
  for (let i = 0; i <= words.length - RUN; i++) runs.push(hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
  if (runs.length === 0 && words.length > 0) runs.push(hash(words.join(' ')));
  return {
    key: words.join(' '),
    length: words.length,
    runs: sortedSet(runs),
    landmarks: landmarks(runs),
    ...readStems(terms),
    negates: terms.some(({ negated }) => negated),
    numbers: [...numbers].sort((a, b) => a - b),
    named: namedWords(words, terms),
  };
}

/** The smallest hash of every window of runs (winnowing): it depends on the words around alone, wherever they stand. */
function landmarks(runs: readonly number[]): readonly number[] {
  const chosen = new Set<number>();
  for (let from = 0; from === 0 || from + WINDOW <= runs.length; from++) {
    let least = runs[from];
    for (let i = from + 1; i < Math.min(from + WINDOW, runs.length); i++) if (runs[i]! < least!) least = runs[i];
    if (least !== undefined) chosen.add(least);
  }
  return [...chosen].sort((a, b) => a - b).slice(0, MOST_LANDMARKS);
}

function namedWords(words: readonly string[], terms: readonly ContentTerm[]): readonly NamedWord[] {
  return terms.flatMap(({ names, at: word }, at) =>
    names ? [{ ...names, at, before: words[word - 1] ?? '', after: words[word + 1] ?? '' }] : [],
  );
}

function readStems(terms: readonly ContentTerm[]): Pick<Wording, 'stems' | 'weights' | 'polarity' | 'told'> {
  const found = new Map<number, { weight: number; polarity: number }>();
  for (const { stem, weight, negated } of terms) {
    const key = hash(stem);
    const polarity = negated ? -1 : 1;
    const before = found.get(key);
    if (!before) found.set(key, { weight, polarity });
    else if (before.polarity !== polarity) before.polarity = 0;
  }
  const stems = Uint32Array.from(found.keys()).sort();
  const weights = Float32Array.from(stems, (stem) => found.get(stem)!.weight);
  const polarity = Int8Array.from(stems, (stem) => found.get(stem)!.polarity);
  return { stems, weights, polarity, told: weights.reduce((sum, weight) => sum + weight, 0) };
}

function sortedSet(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}
