/**
 * How a Latin spelling sounds, whoever spelled it: Poutine and Putin, Uschakow and Ushakov, Łukaszenka and Lukashenko come
 * out alike, or a letter apart.
 */

/** Letters that no accent can be taken off, or that are a sound of their own with theirs. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  æ: 'e',
  œ: 'o',
  ß: 's',
  đ: 'd',
  ş: 'sh',
  š: 'sh',
  ś: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ğ: 'g',
  ž: 'zh',
  ż: 'zh',
};

/** Spellings of one sound, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sz|^hs/g, 'sh'],
  [/^x/g, 'sh'],
  [/ou|oo/g, 'u'],
  [/ee|ei|ie|ij/g, 'i'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/ck|q|c(?!h)/g, 'k'],
  [/kh|gh/g, 'k'],
  [/dh|th/g, 'd'],
  [/zh/g, 'j'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/o/g, 'u'],
  [/(?<=..)e$/g, ''],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)h$/g, ''],
];

/** A lower-case word with the letters that only some write made plain: Łukaszenka → lukaszenka, Şahin → shahin. */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const spelled = lower.normalize('NFC').replace(/[^a-z]/gu, (letter) => LETTERS[letter] ?? letter);
  return spelled.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The sound of one Latin word, as letters that can be compared one by one. */
export function latinSound(word: string): string {
  let sound = plainLetters(word).replace(/[^a-z]/g, '');
  for (const [spelling, letters] of SOUNDS) sound = sound.replace(spelling, letters);
  return sound;
}
