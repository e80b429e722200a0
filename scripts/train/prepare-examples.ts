import { articleFeatures, gatherFirstPass } from '../../src/3-mentions/article-features.ts';
import { chooseReading } from '../../src/3-mentions/cut-proclitics.ts';
import { mix } from '../../src/3-mentions/feature-hash.ts';
import { findEvidence } from '../../src/3-mentions/find-evidence.ts';
import { lookUpWord } from '../../src/3-mentions/look-up-word.ts';
import { sentenceFeatures } from '../../src/3-mentions/sentence-features.ts';
import { wordFeatures } from '../../src/3-mentions/word-features.ts';
import type { NameLexicon } from '../../src/model/name-lexicon.ts';
import type { CutTable, WordTable } from '../../src/model/tagger.ts';
import type { Token } from '../../src/model/token.ts';
import type { Example } from './learn.ts';
import { CONVENTIONS, type Source, type TaggedDocument } from './tagged-document.ts';

/** A document with what the learner needs of it. */
export interface PreparedDocument {
  readonly convention: number;
  readonly examples: readonly Example[];
  /** The words of each sentence without their proclitics. */
  readonly bases: readonly (readonly string[])[];
}

/** Turns documents into examples; words get numbers, and features once, in `vocabulary`. */
export function preparer(
  words: WordTable,
  cuts: CutTable,
  lexicon: NameLexicon,
  weights: Readonly<Record<Source, number>>,
) {
  const ids = new Map<string, number>();
  const vocabulary: Uint32Array[] = [];
  const bases: string[] = [];
  const idOf = (token: Token): number => {
    let id = ids.get(token.form);
    if (id === undefined) {
      id = vocabulary.length;
      ids.set(token.form, id);
      const reading = chooseReading(token, cuts, words, lexicon);
      bases.push(token.readings[reading]?.form ?? token.form);
      vocabulary.push(wordFeatures(token, bases[id]!, words, lexicon));
    }
    return id;
  };
  const prepare = (document: TaggedDocument): PreparedDocument => {
    const { source } = document;
    const convention = CONVENTIONS.indexOf(source === 'written' ? 'own' : source);
    const weight = weights[source];
    const examples = document.sentences.map((sentence, i): Example => {
      const features: number[][] = sentence.tokens.map(() => []);
      const { tokens } = sentence;
      const listed = tokens.map((token) => lookUpWord(token, lexicon));
      sentenceFeatures(sentence, findEvidence(tokens, listed, lexicon), (token, kind, value) =>
        features[token]!.push(mix(kind, value)),
      );
      return { words: Int32Array.from(sentence.tokens, idOf), features, tags: document.tags[i]!, convention, weight };
    });
    return {
      convention,
      examples,
      bases: document.sentences.map(({ tokens }) => tokens.map((token) => bases[idOf(token)]!)),
    };
  };
  return { vocabulary, prepare };
}

/** The examples of a document with what a first pass found in all of it. */
export function withArticle(document: PreparedDocument, tags: readonly Uint8Array[], lexicon: NameLexicon): Example[] {
  const found = gatherFirstPass(document.bases, tags, lexicon);
  return document.examples.map((example, s) => {
    const features = example.features.map((list) => [...list]);
    articleFeatures(found, s, (token, kind, value) => features[token]!.push(mix(kind, value)));
    return { ...example, features };
  });
}
