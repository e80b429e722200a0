import type { NameIndex } from './name-index.ts';
import { rowOf } from './rows.ts';

/** Some of the names of an index: 1 at the number of each. */
export type NameSet = Uint8Array;

export function noNames({ names }: NameIndex): NameSet {
  return new Uint8Array(names.texts.length);
}

/** The names that have any of these words. */
export function namesWith(words: Iterable<number>, index: NameIndex): NameSet {
  const set = noNames(index);
  for (const word of words) addAll(set, rowOf(index.words.names, word));
  return set;
}

/** The numbers of the names that every word finds, ascending; none for no words. */
export function namesOfAll<Word>(words: readonly Word[], find: (word: Word) => NameSet): readonly number[] {
  let all: readonly number[] | undefined;
  for (const word of words) {
    const found = find(word);
    all = all ? all.filter((name) => found[name] === 1) : numbersIn(found);
    if (all.length === 0) break;
  }
  return all ?? [];
}

export function addAll(set: NameSet, names: Iterable<number>): void {
  for (const name of names) set[name] = 1;
}

/** The numbers of the names, ascending. */
export function numbersIn(set: NameSet): readonly number[] {
  const numbers: number[] = [];
  for (let name = set.indexOf(1); name >= 0; name = set.indexOf(1, name + 1)) numbers.push(name);
  return numbers;
}
