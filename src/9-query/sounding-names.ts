import type { AskedWord } from './asked-name.ts';
import { namesJoining } from './joined-words.ts';
import { type NameIndex, wordsWithKey } from './name-index.ts';
import { addAll, type NameSet, namesWith } from './name-set.ts';
import { rowOf } from './rows.ts';
import { wordsNear } from './word-list.ts';

/** A sound of fewer letters is like anything. */
const LEAST_SOUND = 2;
/** A sound of fewer letters is another one where a letter differs. */
const LEAST_LOOSE_SOUND = 4;

/**
 * The names that have a word like this one: by its consonants, which may be those of two words together, or, since some have
 * hardly any (Iouri, Ilya), by its sound, of which so many letters may differ.
 */
export function namesSounding({ keys, sound }: AskedWord, apart: number, index: NameIndex): NameSet {
  // One consonant sounds like anything: Joe, جو and qqqqqq are all ~ك.
  const skeletons = keys.filter((key) => key.startsWith('~') && key.length > 2);
  const shared = [...keys.filter((key) => key.startsWith('=')), ...skeletons];
  const set = namesWith(
    shared.flatMap((key) => wordsWithKey(key, index)),
    index,
  );
  for (const key of skeletons) addAll(set, namesJoining(key.slice(1), index));
  if (sound.length < LEAST_SOUND) return set;
  const words = wordsNear(index.words.sounds, sound, sound.length < LEAST_LOOSE_SOUND ? 0 : apart);
  for (const word of words) addAll(set, namesWithSound(word, index));
  return set;
}

/** The names that sound as a Latin word does: Latin ones that have it, and others of an entity whose Latin name has it. */
function* namesWithSound(word: number, { names, words }: NameIndex): Generator<number> {
  const { hitOf, soundOf } = names;
  for (const latin of rowOf(words.names, word)) {
    let name = latin;
    while (name > 0 && hitOf[name - 1] === hitOf[latin]) name--;
    for (; hitOf[name] === hitOf[latin]; name++) if (soundOf[name] === latin) yield name;
  }
}
