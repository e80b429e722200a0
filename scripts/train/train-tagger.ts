import type { NameLexicon } from '../../src/model/name-lexicon.ts';
import type { TaggerModel, WordTable } from '../../src/model/tagger.ts';
import { type Learned, learn, meanOf, type Settings } from './learn.ts';
import { type CutExample, learnCuts } from './learn-cuts.ts';
import { packCuts, packWeights } from './pack-weights.ts';
import { type PreparedDocument, preparer, withArticle } from './prepare-examples.ts';
import { CONVENTIONS, type Source, type TaggedDocument } from './tagged-document.ts';

/** How much a mistake in a document of each source counts; articles written for training hold more names than others. */
const WEIGHTS: Readonly<Record<Source, number>> = { own: 1, written: 0.5, newsfane: 0.5, wikifane: 0.1 };
const SETTINGS: Settings = { epochs: 8, margin: 5, least: 2, seed: 1 };
/** Orders of the examples that the weights are the mean of. */
const SEEDS = [1, 2, 3];
/** Parts that the documents are cut into, each tagged by what is learned from the others. */
const FOLDS = 3;
/** Rows without a weight of this size are left out of the file. */
const LEAST_WEIGHT = 2;

/** What is learned from: documents, and words with their right reading. */
export interface TrainingData {
  readonly documents: readonly TaggedDocument[];
  readonly cuts: readonly CutExample[];
  readonly words: WordTable;
}

/** Learns a tagger. The same data give the same tagger. */
export function trainTagger({ documents, cuts, words }: TrainingData, lexicon: NameLexicon): TaggerModel {
  const cutTable = packCuts(learnCuts(cuts, words, lexicon));
  const { vocabulary, prepare } = preparer(words, cutTable, lexicon, WEIGHTS);
  const prepared = documents.map(prepare);
  const learnFrom = (parts: readonly PreparedDocument[], settings: Settings): Learned =>
    learn(
      parts.flatMap(({ examples }) => examples),
      vocabulary,
      CONVENTIONS.length,
      settings,
    );
  const learnOften = (parts: readonly PreparedDocument[]) =>
    meanOf(SEEDS.map((seed) => learnFrom(parts, { ...SETTINGS, seed })));
  // The second pass learns from a first pass that has not seen the document, as it will be in use.
  const second = prepared.map((document) => ({ ...document }));
  for (let fold = 0; fold < FOLDS; fold++) {
    console.error(`first pass without part ${fold + 1} of ${FOLDS}`);
    const others = learnFrom(
      prepared.filter((_, i) => i % FOLDS !== fold),
      { ...SETTINGS, epochs: 5 },
    );
    for (let i = fold; i < prepared.length; i += FOLDS) {
      const { convention, examples } = prepared[i]!;
      const tags = examples.map((example) => others.decode(example, convention));
      second[i] = { ...prepared[i]!, examples: withArticle(prepared[i]!, tags, lexicon) };
    }
  }
  console.error('first pass');
  const first = packWeights(learnOften(prepared), LEAST_WEIGHT);
  console.error('second pass');
  return { words, cuts: cutTable, first, second: packWeights(learnOften(second), LEAST_WEIGHT) };
}
