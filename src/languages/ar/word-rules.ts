import type { WordRules } from '../../model/word-rules.ts';

/** What Arabic spelling varies in without varying the word: ا for أإآٱ, ي for ى and ئ, ه for ة, و for ؤ. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ې: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
};

/** Short vowels, Quranic marks, tatweel, and marks that no reader sees (zero-width, bidi). */
const DROPPED =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFE]/;

/** For each UTF-16 unit its folded unit; 0 where it is dropped. */
const FOLD_TABLE = buildFoldTable();

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = foldUnit(String.fromCharCode(unit));
  return table;
}

function foldUnit(letter: string): number {
  if (DROPPED.test(letter)) return 0;
  const digit = '٠١٢٣٤٥٦٧٨٩'.indexOf(letter) >= 0 ? '٠١٢٣٤٥٦٧٨٩'.indexOf(letter) : '۰۱۲۳۴۵۶۷۸۹'.indexOf(letter);
  if (digit >= 0) return 0x30 + digit;
  const folded = FOLDED_LETTERS[letter] ?? letter.toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : letter.charCodeAt(0);
}

/** Texts of more units than any word's are folded in pieces: to join their letters one by one is slow. */
const LONG = 64;
const PIECE = 4096;

function foldLong(text: string): string {
  let folded = '';
  const units = new Uint16Array(Math.min(text.length, PIECE));
  for (let from = 0; from < text.length; from += PIECE) {
    const to = Math.min(text.length, from + PIECE);
    let count = 0;
    for (let i = from; i < to; i++) {
      const unit = FOLD_TABLE[text.charCodeAt(i)]!;
      if (unit !== 0) units[count++] = unit;
    }
    folded += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  }
  return folded;
}

/** Folds spelling, never words: "الأمريكى" and "الامريكي" are one, "أميركي" and "أمريكي" stay two. */
function fold(surface: string): string {
  const text = PRESENTATION_FORM.test(surface) ? surface.normalize('NFKC') : surface;
  let unchanged = 0;
  while (unchanged < text.length && FOLD_TABLE[text.charCodeAt(unchanged)] === text.charCodeAt(unchanged)) unchanged++;
  if (unchanged === text.length) return text;
  if (text.length > LONG) return foldLong(text);
  let folded = text.slice(0, unchanged);
  for (let i = unchanged; i < text.length; i++) {
    const unit = FOLD_TABLE[text.charCodeAt(i)]!;
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set('وف');
const PREPOSITIONS: ReadonlySet<string> = new Set('بلك');

/** وبوتين → وبوتين, بوتين, وتين: the lists decide which of them is a word. */
function readings(form: string): readonly { form: string; cut: number }[] {
  const found = [{ form, cut: 0 }];
  let cut = 0;
  if (CONJUNCTIONS.has(form[0] ?? ' ') && form.length > 2) {
    cut = 1;
    found.push({ form: form.slice(1), cut });
  }
  if (PREPOSITIONS.has(form[cut] ?? ' ') && form.length > cut + 2) {
    // للأمم is ل + الأمم: the article loses its alef after ل.
    const article = form[cut] === 'ل' && form[cut + 1] === 'ل' ? 'ا' : '';
    found.push({ form: article + form.slice(cut + 1), cut: cut + 1 });
  }
  return found;
}

/** د. (doctor), أ. (professor), أ.د. (both), م. (engineer) and the like, before a name. */
const ABBREVIATIONS = [
  'د',
  'ا',
  'م',
  'ص',
  'ب',
  'ت',
  'ج',
  'اد',
  'ا.د',
  'ا.م.د',
  'ه',
  'ق',
  'دكتور',
  'mr',
  'mrs',
  'dr',
  'st',
  'no',
  'vs',
];

export const wordRules: WordRules = {
  fold,
  readings,
  conjunctions: CONJUNCTIONS,
  prepositions: PREPOSITIONS,
  abbreviations: new Set(ABBREVIATIONS),
  sentenceEnds: new Set(['.', '؟', '?', '!', '…', '۔']),
  quoteMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '„', close: '“' },
    { open: '"', close: '"' },
    { open: '‹', close: '›' },
  ],
};
