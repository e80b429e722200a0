/**
 * What it costs to turn one folded name word into another, set by hand from pairs that the press prints for one person.
 * Foreign names vary freely in long vowels (بوتن/بوتين) and in letters that stand for a sound Arabic lacks
 * (غ ج ك for g); in Arabic names a long vowel makes another name (حسن/حسين, سالم/سليم).
 */

/** Letters that stand for one foreign sound. */
const SUBSTITUTIONS: readonly (readonly [letters: string, cost: number])[] = [
  ['غجكق', 0.2],
  ['تط', 0.2],
  ['سص', 0.25],
  ['فڤ', 0],
  ['بپ', 0],
  ['شچ', 0.2],
  ['كخ', 0.4],
  ['سز', 0.4],
  ['صز', 0.4],
  ['ثت', 0.3],
  ['ثس', 0.3],
  ['ذد', 0.3],
  ['ذز', 0.3],
  ['ظض', 0.3],
  ['ظز', 0.3],
  ['دت', 0.5],
  ['وا', 0.35],
  ['يا', 0.35],
  ['يو', 0.45],
  ['اه', 0.2],
  ['ءي', 0.2],
  ['ءا', 0.2],
];
const VOWELS = 'اويء';
const INSERTED_VOWEL = 0.25;
const SWAPPED = 0.25;

/** Letters that hardly occur in foreign names, so that a word with one is Arabic and its vowels tell. */
const ARABIC_LETTERS = /[حعضظصذ]/;

const costOf = new Map<string, number>();
for (const [letters, cost] of SUBSTITUTIONS)
  for (const a of letters) for (const b of letters) if (a !== b) costOf.set(a + b, cost);

/** How much two words of this length may differ and still be one. */
function allowance(length: number): number {
  if (length <= 3) return 0.21;
  return length <= 5 ? 0.45 : 0.7;
}

/**
 * Weighted edit distance of two folded words; Infinity where they are two words. `attested` tells a word that many
 * persons bear: two such words are two names whatever little parts them (سمير, سامر).
 */
export function spellingDistance(a: string, b: string, attested: (word: string) => boolean): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 3 || a.length > 40 || b.length > 40) return Number.POSITIVE_INFINITY;
  const limit = allowance(Math.min(a.length, b.length));
  const arabic = isArabicName(a) || isArabicName(b);
  const vowels = arabic || (attested(a) && attested(b)) ? 1 : INSERTED_VOWEL;
  const width = b.length + 1;
  let before: number[] = [];
  let leastBefore = 0;
  let row = Array.from({ length: width }, () => 0);
  for (let j = 1; j < width; j++) row[j] = row[j - 1]! + insertion(b, j - 1, vowels);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + insertion(a, i - 1, vowels)];
    let least = next[0]!;
    for (let j = 1; j < width; j++) {
      const x = a[i - 1]!;
      const y = b[j - 1]!;
      let cost = Math.min(
        row[j - 1]! + (x === y ? 0 : substitution(x, y, vowels)),
        row[j]! + insertion(a, i - 1, vowels),
        next[j - 1]! + insertion(b, j - 1, vowels),
      );
      // ديمتري, دميتري: a vowel changes place with the consonant beside it.
      if (!arabic && i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && (VOWELS.includes(x) || VOWELS.includes(y)))
        cost = Math.min(cost, before[j - 2]! + SWAPPED);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back over one row.
    if (least > limit && leastBefore > limit) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    before = row;
    row = next;
  }
  const total = row[b.length]!;
  return total <= limit ? total : Number.POSITIVE_INFINITY;
}

/** Arabic names are told apart by their long vowels: حسن/حسين, الرشيد/الراشد. */
function isArabicName(word: string): boolean {
  return ARABIC_LETTERS.test(word) || word.startsWith('ال');
}

function substitution(x: string, y: string, vowels: number): number {
  const cost = costOf.get(x + y) ?? 1;
  return VOWELS.includes(x) && VOWELS.includes(y) ? Math.max(cost, vowels) : cost;
}

/** Of a letter that the other word lacks. A final ي makes another word of a name (حسن, حسني), a doubled letter none. */
function insertion(word: string, at: number, vowels: number): number {
  const letter = word[at]!;
  if (letter === word[at - 1]) return 0.15;
  if (letter === 'ه' && at === word.length - 1) return Math.max(0.3, vowels);
  if (!VOWELS.includes(letter)) return 1;
  return letter === 'ي' && at === word.length - 1 ? Math.max(0.4, vowels) : vowels;
}
