import type { AskedName } from './asked-name.ts';
import type { NameIndex } from './name-index.ts';
import { NONE } from './name-index.ts';
import { rowOf } from './rows.ts';
import { typoDistance } from './typo-distance.ts';
import { lettersOf, typosAtLeast } from './word-list.ts';

/** What a word that was not asked for adds to the distance. */
const WORD_MORE = 0.02;

/** How far a name is from what was asked, by sound: Peskow sounds like Peskov, and less like Pushkov. */
export function soundDistance({ words, telling }: AskedName, index: NameIndex): (name: number) => number {
  const { names } = index;
  const distances = telling.filter(({ sound }) => sound !== '').map(({ sound }) => distanceTo(sound, index));
  return (name) => {
    const soundName = names.soundOf[name]!;
    const sounding = soundName === NONE ? [] : rowOf(names.words, soundName);
    const apart = distances.reduce((sum, distance) => sum + distance(sounding), 0);
    // Who asks for Fahd Al-Otaibi means فهد العتيبي rather than فهد بن سعد العتيبي.
    return telling.length > 1 ? apart + WORD_MORE * Math.abs(rowOf(names.words, name).length - words.length) : apart;
  };
}

/** Letters by which a sound differs from the nearest of some words', as a part of its length. */
function distanceTo(sound: string, { words }: NameIndex): (of: Iterable<number>) => number {
  const { texts, letters } = words.sounds;
  const asked = lettersOf(sound);
  const known = new Map<number, number>();
  const distance = (word: number): number => {
    let typos = known.get(word);
    if (typos === undefined) {
      typos = typoDistance(sound, texts[word]!, sound.length) ?? sound.length;
      known.set(word, typos);
    }
    return typos;
  };
  return (of) => {
    let least = sound.length;
    for (const word of of) {
      if (texts[word] === '' || typosAtLeast(asked, letters[word]!) >= least) continue;
      least = Math.min(least, distance(word));
    }
    return least / sound.length;
  };
}
