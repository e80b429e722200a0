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

/** What is summed of a word: for each pass a row of tags for each of the tokens that it speaks for. */
const SUMS = 2 * OFFSETS * T;

/** A word with the sums of the weights of its features. */
interface Weighed {
  /** Index of the reading that is meant. */
  readonly reading: number;
  /** Where its sums begin in those of all words. */
  readonly at: number;
}

interface Memory {
  readonly words: Map<string, Weighed>;
  /** One array for all words: a small one for each would cost more than what stands in it. */
  sums: Float32Array;
}

/** What lies outside of a sentence; its sums come first. */
const NOTHING: Weighed = { reading: 0, at: 0 };

const memories = new WeakMap<TaggerModel, Memory>();

/** What a word is without its proclitics, as the tagger reads it. */
export function readingOf(token: Token, model: TaggerModel, lexicon: NameLexicon): Reading {
  return token.readings[weigh(token, memoryOf(model), model, lexicon).reading]!;
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
  makeRoom(model);
  const memory = memoryOf(model);
  const words = sentences.map(({ tokens }) => tokens.map((token) => weigh(token, memory, model, lexicon)));
  const { sums } = memory;
  const tags = sentences.map((sentence, s) => {
    const scores = wordScores(words[s]!, sums, 0);
    sentenceFeatures(sentence, evidence[s]!, adder(model.first, scores));
    return decodeTags(scores, sentence.tokens.length, model.first.transitions);
  });
  if (tags.every((row) => row.every((tag) => tag === 0))) return tags;
  const bases = sentences.map(({ tokens }, s) =>
    tokens.map((token, i) => token.readings[words[s]![i]!.reading]?.form ?? token.form),
  );
  const found = gatherFirstPass(bases, tags, lexicon);
  return sentences.map((sentence, s) => {
    const scores = wordScores(words[s]!, sums, OFFSETS * T);
    const add = adder(model.second, scores);
    sentenceFeatures(sentence, evidence[s]!, add);
    articleFeatures(found, s, lexicon, add);
    return decodeTags(scores, sentence.tokens.length, model.second.transitions);
  });
}

function wordScores(words: readonly Weighed[], sums: Float32Array, pass: number): Float32Array {
  const scores = new Float32Array(words.length * T);
  for (let i = 0; i < words.length; i++) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      const row = (words[i + offset] ?? NOTHING).at + pass + (offset + REACH) * T;
      for (let t = 0; t < T; t++) scores[i * T + t]! += sums[row + t]!;
    }
  }
  return scores;
}

function adder(table: WeightTable, scores: Float32Array): (token: number, feature: number) => void {
  return (token, feature) => addRow(table, feature, scores, token * T);
}

function memoryOf(model: TaggerModel): Memory {
  let memory = memories.get(model);
  if (!memory) {
    memory = { words: new Map(), sums: new Float32Array(1024 * SUMS) };
    sumRows(model, Uint32Array.of(OUTSIDE), memory.sums, 0);
    memories.set(model, memory);
  }
  return memory;
}

/** Forgets all words where there are too many. Only between articles: what an article has weighed it needs to its end. */
function makeRoom(model: TaggerModel): void {
  if (memoryOf(model).words.size >= MOST_WORDS) memories.delete(model);
}

function weigh(token: Token, memory: Memory, model: TaggerModel, lexicon: NameLexicon): Weighed {
  const known = memory.words.get(token.form);
  if (known) return known;
  const reading = chooseReading(token, model.cuts, model.words, lexicon);
  const weighed = { reading, at: (memory.words.size + 1) * SUMS };
  if (weighed.at === memory.sums.length) {
    const larger = new Float32Array(memory.sums.length * 2);
    larger.set(memory.sums);
    memory.sums = larger;
  }
  const features = wordFeatures(token, token.readings[reading]?.form ?? token.form, model.words, lexicon);
  sumRows(model, features, memory.sums, weighed.at);
  memory.words.set(token.form, weighed);
  return weighed;
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

function addRow({ keys, rows }: WeightTable, feature: number, sums: Float32Array, at: number): void {
  const slot = slotOf(keys, feature);
  if (slot >= 0) for (let t = 0; t < T; t++) sums[at + t]! += rows[slot * T + t]!;
}
