import type { EntityHit } from '../model/answer.ts';
import type { Language } from '../model/language.ts';
import { foldWord, isLatin, printedWords } from './fold-words.ts';
import { invert, type Rows, rowOf, toRows } from './rows.ts';
import { type WordList, wordList } from './word-list.ts';

/**
 * Every name of every entity by its words, and every distinct word by what finds it. A query is compared with each word once,
 * however many names have it. Entities, names and words are numbers.
 */
export interface NameIndex {
  /** Most prominent first. */
  readonly hits: readonly EntityHit[];
  /** Names, those of one entity together and in the order of the entities. */
  readonly names: NameTable;
  readonly words: WordTable;
  readonly language: Language;
}

interface NameTable {
  readonly texts: readonly string[];
  /** Of each name its entity. */
  readonly hitOf: Uint32Array;
  readonly words: Rows;
  /** Of each name the one that tells how it sounds: itself if it is Latin, else its entity's Latin name; NONE without. */
  readonly soundOf: Uint32Array;
}

interface WordTable {
  /** Folded; not all distinct, since أحمد and احمد are two printed words. */
  readonly folded: WordList;
  /** How each sounds, empty where it is not in Latin letters. */
  readonly sounds: WordList;
  /** The number of each key of `NameMatching.wordKeys`. */
  readonly keys: ReadonlyMap<string, number>;
  /** Of each word its keys. */
  readonly keysOf: Rows;
  /** Of each key the words that have it. */
  readonly withKey: Rows;
  /** Of each word the names that have it. */
  readonly names: Rows;
}

export const NONE = 0xffffffff;

/** @param hits Most prominent first: names that match equally well are found in this order. */
export function indexNames(hits: readonly EntityHit[], language: Language): NameIndex {
  const texts: string[] = [];
  const hitOf: number[] = [];
  for (const [number, { name, spellings }] of hits.entries()) {
    for (const text of new Set([name.ar, name.en, ...spellings])) {
      if (text === null) continue;
      texts.push(text);
      hitOf.push(number);
    }
  }
  const numbers = new Map<string, number>();
  const wordsOf = toRows(texts, (text) => printedWords(text).map((word) => numberOf(word, numbers)));
  const words = { ...indexWords([...numbers.keys()], language), names: invert(wordsOf, numbers.size) };
  const names = { texts, hitOf: Uint32Array.from(hitOf), words: wordsOf };
  return { hits, names: { ...names, soundOf: soundNames(names, hits, words.sounds) }, words, language };
}

function indexWords(printed: readonly string[], language: Language): Omit<WordTable, 'names'> {
  const { matching } = language;
  const keys = new Map<string, number>();
  const keysOf = toRows(printed, (word) => matching.wordKeys(word).map((key) => numberOf(key, keys)));
  return {
    folded: wordList(printed.map((word) => foldWord(word, language))),
    sounds: wordList(printed.map((word) => (isLatin(word) ? matching.sound(word) : ''))),
    keys,
    keysOf,
    withKey: invert(keysOf, keys.size),
  };
}

/** See `NameTable.soundOf`. */
function soundNames(
  { texts, hitOf, words }: Omit<NameTable, 'soundOf'>,
  hits: readonly EntityHit[],
  sounds: WordList,
): Uint32Array {
  const hasSound = (_: string, name: number) => rowOf(words, name).some((word) => sounds.texts[word] !== '');
  const sounding = texts.map(hasSound);
  const latin = new Uint32Array(hits.length).fill(NONE);
  for (const [name, text] of texts.entries())
    if (sounding[name] && text === hits[hitOf[name]!]!.name.en) latin[hitOf[name]!] = name;
  return Uint32Array.from(texts, (_, name) => (sounding[name] ? name : latin[hitOf[name]!]!));
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** The words that have a key; see `NameMatching.wordKeys`. */
export function wordsWithKey(key: string, { words }: NameIndex): readonly number[] {
  const number = words.keys.get(key);
  return number === undefined ? [] : [...rowOf(words.withKey, number)];
}
