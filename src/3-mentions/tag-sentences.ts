import type { NameLexicon } from '../model/name-lexicon.ts';
import { REACH, TAGS, type TaggerModel } from '../model/tagger.ts';
import type { Sentence } from '../model/token.ts';
import { articleFeatures, gatherFirstPass } from './article-features.ts';
import { decodeTags } from './decode-tags.ts';
import { addFeature, denseWeightsOf } from './dense-weights.ts';
import type { Evidence } from './find-evidence.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { OFFSETS, type WeighedWord } from './weigh-words.ts';

const T = TAGS.length;

/**
 * Tags the tokens of an article's sentences, once by each sentence alone and once more by what that found in the whole
 * article. Linear in the tokens; the weights of a word are summed once.
 *
 * @param words the words of each sentence
 * @param sums what has been summed of them
 */
export function tagSentences(
  sentences: readonly Sentence[],
  words: readonly (readonly WeighedWord[])[],
  sums: Float32Array,
  evidence: readonly Evidence[],
  model: TaggerModel,
  lexicon: NameLexicon,
): readonly Uint8Array[] {
  const tokens = sentences.reduce((count, sentence) => count + sentence.tokens.length, 0);
  // Scores of both passes, a row a token, one sentence after the other.
  const first = new Float32Array(tokens * T);
  const second = new Float32Array(tokens * T);
  const firstWeights = denseWeightsOf(model.first);
  const secondWeights = denseWeightsOf(model.second);
  let start = 0;
  const tags = sentences.map((sentence, s) => {
    const at = start;
    addWords(words[s]!, sums, first, second, at);
    sentenceFeatures(sentence, evidence[s]!, (token, kind, value) => {
      addFeature(firstWeights, kind, value, first, (at + token) * T);
      addFeature(secondWeights, kind, value, second, (at + token) * T);
    });
    start += sentence.tokens.length;
    return decodeTags(first, sentence.tokens.length, model.first.transitions, at);
  });
  if (tags.every((row) => row.every((tag) => tag === 0))) return tags;
  const bases = words.map((sentence) => sentence.map(({ base }) => base));
  const found = gatherFirstPass(bases, tags, lexicon);
  start = 0;
  return sentences.map((sentence, s) => {
    const at = start;
    articleFeatures(found, s, (token, kind, value) => {
      addFeature(secondWeights, kind, value, second, (at + token) * T);
    });
    start += sentence.tokens.length;
    return decodeTags(second, sentence.tokens.length, model.second.transitions, at);
  });
}

/** Adds what the words of a sentence say of its tokens, the first of which is token `start` of the article. */
function addWords(
  words: readonly WeighedWord[],
  sums: Float32Array,
  first: Float32Array,
  second: Float32Array,
  start: number,
): void {
  // What lies outside of the sentence speaks, too: its sums are the first.
  const rows = new Int32Array(words.length + 2 * REACH);
  for (let i = 0; i < words.length; i++) rows[i + REACH] = words[i]!.at;
  for (let i = 0; i < words.length; i++) {
    const to = (start + i) * T;
    for (let offset = 0; offset < OFFSETS; offset++) {
      const ofFirst = rows[i + offset]! + offset * T;
      const ofSecond = ofFirst + OFFSETS * T;
      for (let t = 0; t < T; t++) {
        first[to + t]! += sums[ofFirst + t]!;
        second[to + t]! += sums[ofSecond + t]!;
      }
    }
  }
}
