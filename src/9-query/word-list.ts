import { typoDistance } from './typo-distance.ts';

/** Many words, made to be searched for what is like a word: each has a number, its place in the list. */
export interface WordList {
  readonly texts: readonly string[];
  /** Of each word the letters it has; see `lettersOf`. */
  readonly letters: Int32Array;
}

export function wordList(texts: readonly string[]): WordList {
  return { texts, letters: Int32Array.from(texts, lettersOf) };
}

export function wordsEqual({ texts, letters }: WordList, word: string): readonly number[] {
  const asked = lettersOf(word);
  const found: number[] = [];
  for (let at = letters.indexOf(asked); at >= 0; at = letters.indexOf(asked, at + 1))
    if (texts[at] === word) found.push(at);
  return found;
}

export function wordsBeginning(list: WordList, word: string): readonly number[] {
  return wordsHolding(list, word).filter((at) => list.texts[at]!.startsWith(word));
}

export function wordsHolding({ texts, letters }: WordList, word: string): readonly number[] {
  const asked = lettersOf(word);
  const found: number[] = [];
  for (let at = 0; at < letters.length; at++)
    if ((letters[at]! & asked) === asked && texts[at]!.includes(word)) found.push(at);
  return found;
}

/** The words that so many typos part at most. */
export function wordsNear(list: WordList, word: string, most: number): readonly number[] {
  if (most === 0) return wordsEqual(list, word);
  const { texts, letters } = list;
  const asked = lettersOf(word);
  const found: number[] = [];
  for (let at = 0; at < letters.length; at++)
    if (typosAtLeast(asked, letters[at]!) <= most && typoDistance(word, texts[at]!, most) !== null) found.push(at);
  return found;
}

/**
 * The letters of a word as bits, several letters to a bit: most words that are unlike a word are told by it, and thousands
 * are in the time that comparing one takes.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << word.charCodeAt(i);
  return letters;
}

/** What two words of these letters differ by at the least: one typo takes a letter, and puts another in its place. */
export function typosAtLeast(a: number, b: number): number {
  let apart = a ^ b;
  let typos = 0;
  for (; apart !== 0; typos++) {
    apart &= apart - 1;
    apart &= apart - 1;
  }
  return typos;
}
