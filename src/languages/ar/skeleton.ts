import { plainLetters } from './latin-sounds.ts';

/**
 * Consonant skeletons that all spellings of a name share, in Arabic and in Latin letters. Vowels and the long-vowel letters
 * are dropped, letters that stand for one foreign sound are made one: بيسكوف, Peskov, Peskow → بسكف.
 */

/** Arabic letter → class. Letters not listed stand for themselves; those that map to '' are dropped. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: '',
  آ: '',
  و: '',
  ي: '',
  ء: '',
  ع: '',
  غ: 'ك',
  ج: 'ك',
  ق: 'ك',
  خ: 'ك',
  ط: 'ت',
  ض: 'د',
  ص: 'س',
  ز: 'س',
  ظ: 'س',
  ذ: 'س',
  ث: 'س',
  ح: 'ه',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ش',
};

/** The skeleton of one folded Arabic word; the word itself where nothing is left of it (آوا). */
export function arabicSkeleton(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    // ة folds to ه and is a vowel to the ear; تش is one sound (تشافيز, شافيز).
    if (letter === 'ه' && i === word.length - 1) continue;
    if (letter === 'ت' && word[i + 1] === 'ش') continue;
    // عبداللطيف is Abdullatif as often as Abdul Latif.
    if (letter === 'ل' && word[i + 1] === 'ل') continue;
    out += ARABIC[letter] ?? letter;
  }
  return out || word;
}

/**
 * What two spellings of one name share at the least, of a skeleton: غوتيريش and غوتيريس, هولاند and أولاند, فابيوس and فابيو,
 * جنبلاط and جمبلاط. Names that share it are worth comparing, no more.
 */
export function coarseSkeleton(skeleton: string): string {
  const coarse = skeleton.replaceAll('ش', 'س').replaceAll('تس', 'س').replaceAll('مب', 'نب');
  return coarse.length > 2 ? coarse.replace(/^ه|س$/g, '') : coarse;
}

/** Latin spellings of one sound, longest first, with the classes they may stand for. */
const LATIN: readonly (readonly [string, readonly string[]])[] = [
  ['shch', ['ش']],
  ['tsch', ['ش']],
  ['dsch', ['ك']],
  ['tch', ['ش']],
  ['sch', ['ش', 'سك', 'ك']],
  // Selahattin is صلاح الدين.
  ['ttin', ['دن', 'تن']],
  ['dzh', ['ك']],
  // Washington is واشنطن, Wellington ويلينغتون.
  ['ngt', ['نت', 'نكت']],
  ['sh', ['ش']],
  ['sz', ['ش', 'س']],
  ['cz', ['ش']],
  ['hs', ['ش', 'هس']],
  // Desalegn, Bolognese: the g is not spoken.
  ['gn', ['كن', 'ن']],
  ['ch', ['ش', 'ك']],
  ['zh', ['ك', 'س']],
  ['kh', ['ك']],
  ['gh', ['ك', '']],
  ['dj', ['ك']],
  ['ph', ['ف']],
  ['th', ['ت', 'س']],
  ['dh', ['س', 'د']],
  ['ck', ['ك']],
  ['hn', ['ن', 'هن']],
  // Recep is رجب.
  ['ce', ['س', 'ك']],
  ['ci', ['س']],
  ['cy', ['س']],
  ['ge', ['ك']],
  ['b', ['ب']],
  ['c', ['ك']],
  ['d', ['د']],
  ['f', ['ف']],
  ['g', ['ك']],
  ['h', ['ه', '']],
  ['j', ['ك', '']],
  ['k', ['ك']],
  ['l', ['ل']],
  ['m', ['م']],
  ['n', ['ن']],
  ['p', ['ب']],
  // Keqiang is كه تشيانغ.
  ['q', ['ك', 'ش']],
  ['r', ['ر']],
  ['s', ['س']],
  ['t', ['ت']],
  ['v', ['ف']],
  ['w', ['', 'ف']],
  ['x', ['كس', 'ش']],
  // Jelzin is يلتسين, Ramzan رمضان.
  ['z', ['س', 'تس', 'د']],
];
/** By first letter: a word is read letter by letter, and every word of every name is read. */
const LATIN_BY_LETTER = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, LATIN.filter(([letters]) => letters[0] === letter)]),
);
const MOST_READINGS = 8;

/** The skeletons that one lower-case Latin word may have in Arabic, likeliest first; at most eight. */
export function latinSkeletons(word: string): readonly string[] {
  const plain = plainLetters(word).replace(/[^a-z]/g, '');
  let readings = [''];
  for (let i = 0; i < plain.length; ) {
    const match = LATIN_BY_LETTER.get(plain[i]!)!.find(([letters]) => plain.startsWith(letters, i));
    const doubled = plain[i] === plain[i + 1] && (match?.[0].length ?? 1) === 1;
    if (match && !doubled) {
      const [letters, kinds] = match;
      // The final h of Sarah and Abdullah is no sound of its own; that of Fattah is.
      const options = letters === 'h' && i === plain.length - 1 ? ['', 'ه'] : kinds;
      readings = options.flatMap((kind) => readings.map((head) => head + kind));
      if (options.length > 1) readings = [...new Set(readings)].slice(0, MOST_READINGS);
      i += letters.length;
    } else i++;
  }
  return readings.filter((reading) => reading !== '');
}
