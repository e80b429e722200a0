import { foldWord, isLatin, plainText, printedWords } from '../../src/9-query/fold-words.ts';
import { typoDistance } from '../../src/9-query/typo-distance.ts';
import type { EntityHit } from '../../src/model/answer.ts';
import type { Language } from '../../src/model/language.ts';

/** What `searchEntities` answers, found the plain way: every name is compared with the query in every way, best way first. */
export function plainSearch(query: string, hits: readonly EntityHit[], language: Language): readonly string[] {
  const { matching } = language;
  const fold = (text: string) =>
    printedWords(text)
      .map((word) => foldWord(word, language))
      .filter((word) => word !== '');
  const words = fold(query);
  const telling = words
    .map((word) => ({ keys: matching.wordKeys(word), sound: isLatin(word) ? matching.sound(word) : '' }))
    .filter(({ keys }) => keys.length > 0);
  const ranked = hits.flatMap((hit) => {
    const texts = [...new Set([hit.name.ar, hit.name.en, ...hit.spellings])].filter((text) => text !== null);
    const places = texts.map((text) => placeOf(text, hit)).filter((place) => place !== null);
    return places.length === 0 ? [] : [{ hit, place: places.sort(compare)[0]! }];
  });
  return ranked.sort((a, b) => compare(a.place, b.place)).map(({ hit, place }) => `${hit.id} ${place[0]}`);

  function placeOf(text: string, hit: EntityHit): readonly [rank: number, distance: number] | null {
    const folded = fold(text);
    const keysOf = printedWords(text).map((word) => matching.wordKeys(word));
    const sounds = soundsOf(isLatin(text) ? text : (hit.name.en ?? ''));
    const every = (like: (word: string, of: string) => boolean) =>
      words.length > 0 && words.every((word) => folded.some((of) => like(word, of)));
    const share = (asked: readonly string[]) => asked.some((key) => keysOf.some((keys) => keys.includes(key)));
    const ways = [
      () => every((word, of) => word === of) && plainText(text) === plainText(query),
      () => folded.length > 0 && folded.join(' ') === words.join(' '),
      () =>
        every((word, of) => word === of) ||
        (telling.length > 0 && telling.every(({ keys }) => share(keys.filter((key) => key.startsWith('='))))),
      () =>
        telling.length > 0 &&
        telling.every(
          ({ keys, sound }) =>
            share(keys.filter((key) => key.startsWith('=') || (key.startsWith('~') && key.length > 2))) ||
            keys.some((key) => key.startsWith('~') && joins(key.slice(1), keysOf)) ||
            (sound.length >= 2 && sounds.some((of) => near(sound, of, telling.length > 1 && sound.length > 3 ? 1 : 0))),
        ),
      () => every((word, of) => of.startsWith(word)),
      () => every((word, of) => word.length >= 3 && of.includes(word)),
      () => every((word, of) => near(word, of, word.length < 4 ? 0 : word.length < 8 ? 1 : 2)),
    ];
    const rank = ways.findIndex((holds) => holds());
    if (rank < 0) return null;
    return [rank, rank === 3 || rank === 6 ? distanceOf(sounds, printedWords(text).length) : 0];
  }

  function soundsOf(text: string): readonly string[] {
    return printedWords(text)
      .map((word) => (isLatin(word) ? matching.sound(word) : ''))
      .filter((sound) => sound !== '');
  }

  function distanceOf(sounds: readonly string[], length: number): number {
    const heard = telling.filter(({ sound }) => sound !== '');
    const apart = heard.map(({ sound }) => {
      const typos = sounds.map((of) => typoDistance(sound, of, sound.length) ?? sound.length);
      return Math.min(sound.length, ...typos) / sound.length;
    });
    const sum = apart.reduce((all, one) => all + one, 0);
    return telling.length > 1 ? sum + 0.02 * Math.abs(length - words.length) : sum;
  }
}

function near(a: string, b: string, most: number): boolean {
  return typoDistance(a, b, most) !== null;
}

function joins(skeleton: string, keysOf: readonly (readonly string[])[]): boolean {
  const telling = keysOf.filter((keys) => keys.length > 0);
  const added = telling.map((keys) => keys.filter((key) => key.startsWith('+')).map((key) => key.slice(1)));
  return added.some((firsts, at) =>
    firsts.some((first) => (added[at + 1] ?? []).some((second) => first + second === skeleton)),
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a[0]! - b[0]! || a[1]! - b[1]!;
}
