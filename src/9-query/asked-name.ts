import type { Language } from '../model/language.ts';
import { foldWord, isLatin, plainText, printedWords } from './fold-words.ts';

/** A name as it was asked for, made ready to be compared. */
export interface AskedName {
  /** As written, but for case and spaces. */
  readonly plain: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The words that tell something: an article (Al) neither finds nor hinders. */
  readonly telling: readonly AskedWord[];
}

export interface AskedWord {
  readonly folded: string;
  /** See `NameMatching.wordKeys`; never empty. */
  readonly keys: readonly string[];
  /** Empty where it is not in Latin letters. */
  readonly sound: string;
}

export function readAskedName(query: string, language: Language): AskedName {
  const { matching } = language;
  const words = printedWords(query)
    .map((word) => foldWord(word, language))
    .filter((word) => word !== '');
  const telling = words.map((folded) => ({
    folded,
    keys: matching.wordKeys(folded),
    sound: isLatin(folded) ? matching.sound(folded) : '',
  }));
  return { plain: plainText(query), words, telling: telling.filter(({ keys }) => keys.length > 0) };
}
