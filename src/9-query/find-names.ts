import type { AskedName } from './asked-name.ts';
import { plainText } from './fold-words.ts';
import { type NameIndex, wordsWithKey } from './name-index.ts';
import { addAll, namesOfAll, namesWith, noNames, numbersIn } from './name-set.ts';
import { rowOf } from './rows.ts';
import { namesSounding } from './sounding-names.ts';
import { wordsBeginning, wordsEqual, wordsHolding, wordsNear } from './word-list.ts';

/** How well a name answers a query, best first. */
export const matches = [
  'spelled so',
  'folded',
  'whole words',
  'sounds so',
  'begins so',
  'holds it',
  'mistyped',
] as const;
export type Match = (typeof matches)[number];

/** Below this length a part of a word is in anything. */
const LEAST_PART = 3;

/**
 * The names that match, ascending, best match first: each match is looked for when it is asked for, the likes of a typo last.
 * A name that matches in a better way may be told again.
 */
export function* findNames(asked: AskedName, index: NameIndex): Generator<readonly [Match, readonly number[]]> {
  const { words, telling } = asked;
  const { folded } = index.words;
  const every = (find: (word: string) => readonly number[]) =>
    namesOfAll(words, (word) => namesWith(find(word), index));
  const whole = every((word) => wordsEqual(folded, word));
  const nothingElse = whole.filter((name) => rowOf(index.names.words, name).length === words.length);
  yield ['spelled so', nothingElse.filter((name) => plainText(index.names.texts[name]!) === asked.plain)];
  yield ['folded', nothingElse.filter((name) => foldedText(name, index) === words.join(' '))];
  const alike = namesOfAll(telling, ({ keys }) => {
    const folds = keys.filter((key) => key.startsWith('='));
    return namesWith(
      folds.flatMap((key) => wordsWithKey(key, index)),
      index,
    );
  });
  yield ['whole words', union(whole, alike, index)];
  // Of one word that sounds nearly so there are too many.
  const apart = telling.length > 1 ? 1 : 0;
  yield ['sounds so', namesOfAll(telling, (word) => namesSounding(word, apart, index))];
  yield ['begins so', every((word) => wordsBeginning(folded, word))];
  // كرملين in الكرملين.
  yield ['holds it', every((word) => (word.length < LEAST_PART ? [] : wordsHolding(folded, word)))];
  yield ['mistyped', every((word) => wordsNear(folded, word, allowedTypos(word)))];
}

function union(some: readonly number[], others: readonly number[], index: NameIndex): readonly number[] {
  const set = noNames(index);
  addAll(set, some);
  addAll(set, others);
  return numbersIn(set);
}

function foldedText(name: number, { names, words }: NameIndex): string {
  return Array.from(rowOf(names.words, name), (word) => words.folded.texts[word]).join(' ');
}

function allowedTypos(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
