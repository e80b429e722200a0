import { added, exchanged, isArabicName, isSwap, placeOf, spelledForEdits, VOWELS } from './spelling-edits.ts';

/** A row of data/ar/spelling-costs.tsv: of pairs of name words that one edit parts, the share that is one name. */
export interface SpellingEdit {
  /** `ج غ`: one letter for another; `ي`: a letter more; `يي`: a letter doubled. */
  readonly edit: string;
  readonly place: string;
  readonly words: string;
  readonly share: number;
}

/**
 * What the press of some country writes, and the lists, which follow others, hardly know: the Turkish g as ك (كولن), a foreign
 * k as ق, tz as تس or ز (شولتس, شولز), a final s that is not spoken (نيكولا, نيكولاس),
 * Ukrainian and Russian endings (دميترو, دميتري); and vowels and ق are exchanged more freely than careful transliterators do.
 */
const OWN_EDITS: readonly SpellingEdit[] = [
  ['غ ك', 'foreign', 0.1],
  ['ج ك', 'foreign', 0.05],
  ['ج ق', 'foreign', 0.05],
  ['ق ك', 'foreign', 0.1],
  ['س ص', 'foreign', 0.1],
  ['س ص', 'arabic', 0.1],
  ['س ژ', 'foreign', 0.05],
  ['ز ژ', 'foreign', 0.05],
  ['ا ي', 'foreign', 0.05],
  ['ا و', 'foreign', 0.05],
  ['يي', 'arabic', 0.1],
  ['وو', 'arabic', 0.1],
  ['س', 'foreign', 0.02],
  ['و ي', 'foreign', 0.02],
].flatMap(([edit, words, share]) =>
  ['first', 'inner', 'last'].map((place) => ({
    edit: edit as string,
    place,
    words: words as string,
    share: share as number,
  })),
);

/** Transliterations end in ه or not as they like; but in the press it is mostly ة, which makes another word (مدين, مدينة). */
const LEAST_OF_FINAL_HEH = 0.35;

/** What each edit costs, by edit, place and kind of words; edits that are not in it cost 1. */
export type SpellingCosts = ReadonlyMap<string, number>;

/**
 * How many times likelier two words are one name where the rest of the two names agrees, as it does wherever words are
 * compared, than any two words of a list that one edit parts.
 */
const AGREEING = 50;

/**
 * Costs of edits: −ln of the probability that words which one edit parts are one name, given that the rest of the names
 * agrees. So the costs of several edits add up as their probabilities multiply. No cost is above 1.
 */
export function spellingCosts(edits: readonly SpellingEdit[]): SpellingCosts {
  const costs = new Map<string, number>();
  for (const { edit, place, words, share } of [...edits, ...OWN_EDITS]) {
    const key = `${edit} ${place} ${words}`;
    const odds = (AGREEING * share) / (1 - share);
    const least = key.startsWith('ه last') ? LEAST_OF_FINAL_HEH : 0;
    costs.set(key, Math.min(1, costs.get(key) ?? 1, Math.max(least, Math.log(1 + 1 / odds))));
  }
  return costs;
}

/** جنبلاط is spoken, and often written, جمبلاط. */
const AS_SPOKEN = 0.2;
const isNasal = (letter: string): boolean => letter === 'ن' || letter === 'م';

/**
 * A vowel and the consonant beside it changed about: ديمتري, دميتري. The lists hold few, since whoever transliterates takes
 * care; the press does not.
 */
const SWAP = 0.3;

/** Short words in ة are mostly Arabic: الرغبة, الرقبة. */
const SHORT_IN_HEH = /^.{2,4}ه$/;

/** How much two words of this length may differ and still be one: long ones by edits that are as likely as not. */
function allowance(length: number): number {
  if (length <= 2) return 0;
  if (length === 3) return 0.26;
  return length <= 5 ? 0.45 : 0.7;
}

/**
 * Weighted edit distance of two folded words; Infinity where they are two words. `two` tells that many persons bear either,
 * and so that a vowel parts them (جون, جوان), as it parts Arabic names.
 */
export function spellingDistance(left: string, right: string, two: boolean, costs: SpellingCosts): number {
  if (left === right) return 0;
  const [a, b] = [spelledForEdits(left), spelledForEdits(right)];
  if (Math.abs(a.length - b.length) > 3 || a.length > 40 || b.length > 40) return Number.POSITIVE_INFINITY;
  const limit = allowance(Math.min(left.length, right.length));
  const arabic = isArabicName(left) || isArabicName(right) || (SHORT_IN_HEH.test(left) && SHORT_IN_HEH.test(right));
  const words = arabic ? 'arabic' : 'foreign';
  // Long foreign names may be borne by many in two spellings: ألكسندر, أليكساندر.
  const vowelsTell = arabic || (two && Math.min(left.length, right.length) < 5);
  const cost = (edit: string, at: number, length: number, ofVowels: boolean): number =>
    ofVowels && vowelsTell ? 1 : (costs.get(`${edit} ${placeOf(at, length)} ${words}`) ?? 1);
  // A letter that is doubled tells nothing even of Arabic names: السوفيتي, السوفييتي.
  const addition = (word: string, at: number): number =>
    cost(added(word, at), at, word.length, VOWELS.includes(word[at]!) && word[at] !== word[at - 1]);
  const width = b.length + 1;
  let before: number[] = [];
  let leastBefore = 0;
  let row = Array.from({ length: width }, () => 0);
  for (let j = 1; j < width; j++) row[j] = row[j - 1]! + addition(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + addition(a, i - 1)];
    let least = next[0]!;
    for (let j = 1; j < width; j++) {
      const x = a[i - 1]!;
      const y = b[j - 1]!;
      const vowels = VOWELS.includes(x) && VOWELS.includes(y);
      // First and last are so in both words.
      const at = i === 1 && j === 1 ? 0 : i === a.length && j === b.length ? i - 1 : 1;
      const spoken = isNasal(x) && isNasal(y) && a[i] === 'ب' && b[j] === 'ب';
      const exchange = x === y ? 0 : spoken ? AS_SPOKEN : cost(exchanged(x, y), at, at === 1 ? 3 : a.length, vowels);
      let total = Math.min(row[j - 1]! + exchange, row[j]! + addition(a, i - 1), next[j - 1]! + addition(b, j - 1));
      if (!vowelsTell && i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && isSwap(x, y))
        total = Math.min(total, before[j - 2]! + SWAP);
      next.push(total);
      least = Math.min(least, total);
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
