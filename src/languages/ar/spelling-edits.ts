import { isArabGivenName } from './arab-given-names.ts';

// How two spellings of a name word differ, edit by edit: what is counted when costs are learned, and what is paid for.

export const VOWELS = 'اويء';

/** Letters that hardly occur in foreign names, so that a word with one is Arabic and its vowels tell. */
const ARABIC_LETTERS = /[حعضظصذ]/;
/** ال that is no article: Alexander, Alfred, Albert, Elisabeth. */
const FOREIGN_OPENING = /^ال(?:ي?كس|ي?ساند|ي?زاب|بير?ت|فري?د|فونس)/;

const ONE_SOUND: Readonly<Record<string, string>> = {
  تش: 'چ',
  تس: 'ژ',
  تز: 'ژ',
  ڤ: 'ف',
  پ: 'ب',
  گ: 'ك',
};

/** Arabic names are told apart by their long vowels: حسن/حسين, الرشيد/الراشد. */
export function isArabicName(word: string): boolean {
  return ARABIC_LETTERS.test(word) || isArabGivenName(word) || (word.startsWith('ال') && !FOREIGN_OPENING.test(word));
}

/** A folded word with one letter for one sound, whoever wrote it: تش is چ, ڤ is ف, شولتس is شولتز. */
export function spelledForEdits(word: string): string {
  return word.replace(/ت[شسز]|[ڤپگ]/g, (letters) => ONE_SOUND[letters] ?? letters);
}

/** Where in a word an edit stands. */
export function placeOf(at: number, length: number): 'first' | 'inner' | 'last' {
  return at === 0 ? 'first' : at === length - 1 ? 'last' : 'inner';
}

/** Of one letter for another: `ج غ`, whichever stands where. */
export function exchanged(x: string, y: string): string {
  return x < y ? `${x} ${y}` : `${y} ${x}`;
}

/** Of the letter at `at`, which the other word lacks: `ي`; `يي` where it doubles the one before. */
export function added(word: string, at: number): string {
  return word[at] === word[at - 1] ? word[at]! + word[at]! : word[at]!;
}

/** The one edit that makes `b` of `a`, with its place and the kind of words, cells of a row; null where it takes more. */
export function editOf(a: string, b: string): string | null {
  const words = isArabicName(a) || isArabicName(b) ? 'arabic' : 'foreign';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length === short.length + 1) {
    if (short.slice(at) !== long.slice(at + 1)) return null;
    return `${added(long, at)}\t${placeOf(at, long.length)}\t${words}`;
  }
  if (long.length !== short.length || at === short.length) return null;
  if (short.slice(at + 1) !== long.slice(at + 1)) return null;
  return `${exchanged(short[at]!, long[at]!)}\t${placeOf(at, long.length)}\t${words}`;
}

/** Whether two letters change about in spelling: one of them is a vowel. */
export function isSwap(x: string, y: string): boolean {
  return VOWELS.includes(x) || VOWELS.includes(y);
}
