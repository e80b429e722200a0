/** Letters of our own romanisation: close to what the press prints, without marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  ى: 'a',
  ی: 'i',
  ء: '',
  ئ: 'e',
  ؤ: 'o',
};
const VOWEL = /[aeiou]$/;

/** One printed Arabic word, article included, in Latin letters: السبسي → Al-Sabsi. Words in other scripts stay. */
export function romaniseWord(word: string): string {
  if (!/\p{Script=Arabic}/u.test(word)) return word;
  const article = word.length > 4 && word.startsWith('ال');
  const stem = capitalise(romaniseLetters(article ? word.slice(2) : word));
  return article ? `Al-${stem}` : stem;
}

export function capitalise(word: string): string {
  return word.replace(/(^|[-'’ ])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Latin letters of an Arabic word, syllable by syllable: short vowels are not written and are put where syllables ask for one. */
function romaniseLetters(word: string): string {
  const units = latinUnits(word);
  let out = '';
  for (let i = 0; i < units.length; ) {
    if (VOWEL.test(units[i]!)) {
      out += units[i++]!;
      continue;
    }
    let end = i;
    while (end < units.length && !VOWEL.test(units[end]!)) end++;
    out += syllables(units.slice(i, end), i === 0, end === units.length);
    i = end;
  }
  return out;
}

/** و and ي are consonants where a word or syllable begins, vowels elsewhere. */
function latinUnits(word: string): readonly string[] {
  const units: string[] = [];
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const next = word[i + 1];
    if (letter === 'و' || letter === 'ي') {
      const opens = i === 0 || next === 'ا' || next === 'ى' || next === 'ة' || VOWEL.test(units.at(-1) ?? '');
      units.push(letter === 'و' ? (opens ? 'w' : 'u') : opens ? 'y' : 'i');
      continue;
    }
    const latin = LETTERS[letter] ?? (/[a-z0-9]/i.test(letter) ? letter : '');
    if (latin !== '' && !(VOWEL.test(latin) && units.at(-1) === latin)) units.push(latin);
  }
  return units;
}

/** مجلس → majlas, عمر → amar, مالك → malik, أخضر → akhdar. */
function syllables(run: readonly string[], opens: boolean, closes: boolean): string {
  if (!opens && run.length === 2 && closes) return `${run[0]}i${run[1]}`;
  if (opens && run.length === 3 && closes) return run.join('a');
  // Every other gap takes a vowel: the first one where nothing stands before the run, else the second.
  return run.map((letter, i) => (i > 0 && i % 2 === (opens ? 1 : 0) ? `a${letter}` : letter)).join('');
}
