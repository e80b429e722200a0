import { spansOf } from '../../src/3-mentions/article-features.ts';
import { findEvidence } from '../../src/3-mentions/find-evidence.ts';
import { tagSentences } from '../../src/3-mentions/tag-sentences.ts';
import { listedWords, weighedWords, weighWord } from '../../src/3-mentions/weigh-words.ts';
import type { NameLexicon } from '../../src/model/name-lexicon.ts';
import type { TaggerModel } from '../../src/model/tagger.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** F1 of exact spans by type, in words: how often the tagger alone finds what the labels of documents say. */
export function measureTagger(documents: readonly TaggedDocument[], model: TaggerModel, lexicon: NameLexicon): string {
  const right = [0, 0, 0];
  const found = [0, 0, 0];
  const labelled = [0, 0, 0];
  for (const { sentences, tags } of documents) {
    const known = weighedWords(model, lexicon);
    const words = sentences.map(({ tokens }) => tokens.map((token) => weighWord(token, known)));
    const evidence = sentences.map(({ tokens }, s) => findEvidence(tokens, listedWords(words[s]!), lexicon));
    const guesses = tagSentences(sentences, words, known.sums, evidence, model, lexicon);
    tags.forEach((row, s) => {
      const key = ({ type, first, last }: { type: number; first: number; last: number }) => `${type} ${first} ${last}`;
      const wanted = new Set(spansOf(row).map(key));
      for (const span of spansOf(row)) labelled[span.type]!++;
      for (const span of spansOf(guesses[s]!)) {
        found[span.type]!++;
        if (wanted.has(key(span))) right[span.type]!++;
      }
    });
  }
  const f1 = (n: number) => ((200 * right[n]!) / (found[n]! + labelled[n]! || 1)).toFixed(1);
  return `person ${f1(0)}, place ${f1(1)}, organization ${f1(2)}`;
}
