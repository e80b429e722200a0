import { type NameIndex, wordsWithKey } from './name-index.ts';
import { rowOf } from './rows.ts';

/** Longer than the skeleton of any two words that are joined; a query may be of any length. */
const MOST_CONSONANTS = 16;

/** The names of which two words, one after the other, have this skeleton together: شي جين بينغ of Jinping's. */
export function* namesJoining(skeleton: string, index: NameIndex): Generator<number> {
  const { names, words } = index;
  if (skeleton.length > MOST_CONSONANTS) return;
  for (let cut = 1; cut < skeleton.length; cut++) {
    const seconds = new Set(wordsWithKey(`+${skeleton.slice(cut)}`, index));
    if (seconds.size === 0) continue;
    for (const first of wordsWithKey(`+${skeleton.slice(0, cut)}`, index))
      for (const name of rowOf(words.names, first))
        if (follows(first, seconds, rowOf(names.words, name), index)) yield name;
  }
}

/** Whether one of `seconds` stands after `first`, whatever tells nothing between them: Abu al Gheit. */
function follows(first: number, seconds: ReadonlySet<number>, name: Uint32Array, { words }: NameIndex): boolean {
  for (let at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1)) {
    let next = at + 1;
    while (next < name.length && rowOf(words.keysOf, name[next]!).length === 0) next++;
    if (next < name.length && seconds.has(name[next]!)) return true;
  }
  return false;
}
