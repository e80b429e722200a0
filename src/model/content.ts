import type { ContentWord, ContentWords } from './content-words.ts';
import type { WordRules } from './word-rules.ts';

/** One word of what is said, made comparable. */
export interface ContentTerm {
  /** The first of its words, folded. */
  readonly word: string;
  readonly stem: string;
  readonly weight: number;
  /** Whether a negation governs it, or the word is the contrary of its stem; both together are none. */
  readonly negated: boolean;
  readonly names: ContentWord['names'];
  /** Index among the words. */
  readonly at: number;
}

/** What a stretch of speech says, made comparable. */
export interface Content {
  /** Folded words in order. */
  readonly words: readonly string[];
  /** The words that tell something, in order. */
  readonly terms: readonly ContentTerm[];
  /** Values of the numbers in it, in words or digits, each once. */
  readonly numbers: readonly number[];
}

/** What of a language the reading takes. */
export interface ContentRules {
  readonly words: WordRules;
  readonly content: ContentWords;
}

/** A longer text is read by its opening: no quote of the press is longer. */
const MOST_WORDS = 2000;
/** A negation governs one of so many words after it: the first that tells something (لن تكون بلاده طرفا). */
const REACH = 4;
/** What is left to except may stand so many words after the negation: لا تريد روسيا من ذلك إلا السلام. */
const EXCEPTION_REACH = 8;
const NUMBER_WEIGHT = 0.6;

const WORD = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}]+/gu;

/**
 * Reads what a text says. Linear in the text.
 * @param denied Whether the whole is reported as denied: نفى أن تكون بلاده قد قصفت المدينة.
 */
export function readContent(text: string, { words: rules, content }: ContentRules, denied = false): Content {
  const words = (rules.fold(text).match(WORD) ?? []).slice(0, MOST_WORDS);
  const negated = negatedWords(words, rules, content);
  const terms: ContentTerm[] = [];
  const numbers: number[] = [];
  /** The first word that tells something is what is denied: تكون بلاده قد قصفت is لم تقصف. */
  let isDenied = denied;
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(words, i, rules, content);
    if (number) {
      if (!numbers.includes(number.value)) numbers.push(number.value);
      terms.push({
        word: words[i]!,
        stem: `#${number.value}`,
        weight: NUMBER_WEIGHT,
        negated: false,
        names: null,
        at: i,
      });
      i += number.words - 1;
      continue;
    }
    const { stem, weight, contrary, names } = content.read(words[i]!);
    if (weight === 0) continue;
    const isNegated = (negated.has(i) !== isDenied) !== contrary;
    terms.push({ word: words[i]!, stem, weight, negated: isNegated, names, at: i });
    isDenied = false;
  }
  return { words, terms, numbers };
}

/** Indexes of the words that a negation governs. */
function negatedWords(words: readonly string[], rules: WordRules, content: ContentWords): ReadonlySet<number> {
  const governed = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    if (!content.negations.has(bare(words[i]!, rules, content.negations))) continue;
    if (content.unnegated.has(words[i + 1] ?? '')) continue;
    if (words.slice(i + 1, i + 1 + EXCEPTION_REACH).some((word) => content.exceptions.has(word))) continue;
    for (let k = i + 1; k <= i + REACH && k < words.length; k++) {
      if (content.read(words[k]!).weight === 0) continue;
      governed.add(k);
      break;
    }
  }
  return governed;
}

/** Without the conjunction before it, where it is one of the words looked for: ولم. */
function bare(word: string, rules: WordRules, among: ReadonlySet<string>): string {
  if (!among.has(word) && rules.conjunctions.has(word[0] ?? '') && among.has(word.slice(1))) return word.slice(1);
  return word;
}

/** From this value on a number word alone is a number: واحد and اثنين say too little. */
const LEAST_NUMBER = 3;
const TEN = 10;

/** The number that begins at a word, with how many words tell it: 1,200; خمسة عشر; ثلاثة آلاف ومئتان; 3 ملايين. */
function numberAt(
  words: readonly string[],
  index: number,
  rules: WordRules,
  content: ContentWords,
): { readonly value: number; readonly words: number } | null {
  const digits = /^\p{N}/u.test(words[index]!);
  const told = digits ? undefined : content.number(words[index]!);
  if (!digits && !told) return null;
  let value = digits ? numberOf(words[index]!) : told!.value;
  if (!Number.isFinite(value)) return null;
  /** What the parts before the last conjunction come to: 3000 in ثلاثة آلاف ومئتان. */
  let before = 0;
  let taken = 1;
  for (let next = words[index + 1]; next !== undefined; next = words[index + ++taken]) {
    const part = content.number(next);
    if (!part) break;
    const joined = rules.conjunctions.has(next[0]!) && content.number(next.slice(1)) !== undefined;
    if (joined && !digits && part.value >= LEAST_NUMBER && isAdded(value, part)) {
      if (value > part.value) before += value;
      value = value > part.value ? part.value : value + part.value;
    } else if (!joined && !digits && value < TEN && part.value === TEN && !part.scale) value += TEN;
    else if (!joined && part.scale && (!told?.scale || part.value > value)) value *= part.value;
    else break;
  }
  value += before;
  return value < LEAST_NUMBER && !digits ? null : { value, words: taken };
}

/** Whether a number goes on with a part after «and»: خمسة وعشرون, مئة وعشرة, ثلاثة آلاف ومئتان. */
function isAdded(value: number, { value: part }: { readonly value: number }): boolean {
  return value < TEN ? part > TEN && part < TEN * TEN : value >= TEN * TEN && part < value;
}

/** 1,200 and 1.200 are thousands; 3.5 and 3,5 are not. */
function numberOf(digits: string): number {
  const parts = digits.split(/[.,٫٬]/);
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3 && parts[0] !== '0';
  return Number(grouped ? parts.join('') : `${parts[0]}.${parts.slice(1).join('')}`);
}
