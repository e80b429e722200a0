import type { NameLexicon } from '../model/name-lexicon.ts';
import { REACH, TAGS, type TaggerModel, type WeightTable } from '../model/tagger.ts';
import type { Reading, Sentence, Token } from '../model/token.ts';
import { articleFeatures, gatherFirstPass } from './article-features.ts';
import { chooseReading } from './cut-proclitics.ts';
import { decodeTags } from './decode-tags.ts';
import { atOffset, OUTSIDE, slotOf } from './feature-hash.ts';
import type { Evidence } from './find-evidence.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { wordFeatures } from './word-features.ts';

const T = TAGS.length;
const OFFSETS = 2 * REACH + 1;
/** Words whose weights are kept at hand. */
const MOST_WORDS = 150_000;

/** A word with the sums of the weights of its features: a row of tags for each of the tokens that it speaks for. */
interface Weighed {
  /** Index of the reading that is meant. */
  readonly reading: number;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

interface Memory {
  readonly words: Map<string, Weighed>;
  readonly outside: Weighed;
}

const memories = new WeakMap<TaggerModel, Memory>();

/** What a word is without its proclitics, as the tagger reads it. */
export function readingOf(token: Token, model: TaggerModel, lexicon: NameLexicon): Reading {
  return token.readings[weigh(token, model, lexicon).reading]!;
}

/**
 * Tags the tokens of an article's sentences, once by each sentence alone and once more by what that found in the whole
 * article. Linear in the tokens; the weights of a word are summed once.
 */
export function tagSentences(
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
  model: TaggerModel,
  lexicon: NameLexicon,
): readonly Uint8Array[] {
  const words = sentences.map(({ tokens }) => tokens.map((token) => weigh(token, model, lexicon)));
  const { outside } = memoryOf(model);
  const tags = sentences.map((sentence, s) => {
    const scores = wordScores(words[s]!, outside, 'first');
    sentenceFeatures(sentence, evidence[s]!, adder(model.first, scores));
    return decodeTags(scores, sentence.tokens.length, model.first.transitions);
  });
  if (tags.every((row) => row.every((tag) => tag === 0))) return tags;
  const bases = sentences.map(({ tokens }, s) =>
    tokens.map((token, i) => token.readings[words[s]![i]!.reading]?.form ?? token.form),
  );
  const found = gatherFirstPass(bases, tags, lexicon);
  return sentences.map((sentence, s) => {
    const scores = wordScores(words[s]!, outside, 'second');
    const add = adder(model.second, scores);
    sentenceFeatures(sentence, evidence[s]!, add);
    articleFeatures(found, s, lexicon, add);
    return decodeTags(scores, sentence.tokens.length, model.second.transitions);
  });
}

function wordScores(words: readonly Weighed[], outside: Weighed, pass: 'first' | 'second'): Float32Array {
  const scores = new Float32Array(words.length * T);
  for (let i = 0; i < words.length; i++) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      const weights = (words[i + offset] ?? outside)[pass];
      const row = (offset + REACH) * T;
      for (let t = 0; t < T; t++) scores[i * T + t]! += weights[row + t]!;
    }
  }
  return scores;
}

function adder(table: WeightTable, scores: Float32Array): (token: number, feature: number) => void {
  return (token, feature) => {
    const slot = slotOf(table.keys, feature);
    if (slot >= 0) for (let t = 0; t < T; t++) scores[token * T + t]! += table.rows[slot * T + t]!;
  };
}

function memoryOf(model: TaggerModel): Memory {
  let memory = memories.get(model);
  if (!memory || memory.words.size >= MOST_WORDS) {
    const features = Uint32Array.of(OUTSIDE);
    memory = {
      words: new Map(),
      outside: { reading: 0, first: sumRows(model.first, features), second: sumRows(model.second, features) },
    };
    memories.set(model, memory);
  }
  return memory;
}

function weigh(token: Token, model: TaggerModel, lexicon: NameLexicon): Weighed {
  const { words } = memoryOf(model);
  const known = words.get(token.form);
  if (known) return known;
  const reading = token.readings.length > 1 ? chooseReading(token, model.cuts, model.words, lexicon) : 0;
  const features = wordFeatures(token, token.readings[reading]?.form ?? token.form, model.words, lexicon);
  const weighed = { reading, first: sumRows(model.first, features), second: sumRows(model.second, features) };
  words.set(token.form, weighed);
  return weighed;
}

function sumRows(table: WeightTable, features: Uint32Array): Float32Array {
  const sums = new Float32Array(OFFSETS * T);
  for (const feature of features) {
    for (let offset = 0; offset < OFFSETS; offset++) {
      const slot = slotOf(table.keys, atOffset(feature, offset));
      if (slot >= 0) for (let t = 0; t < T; t++) sums[offset * T + t]! += table.rows[slot * T + t]!;
    }
  }
  return sums;
}
