import type { Language } from '../model/language.ts';
import type { MarkerKind, PageWords } from '../model/page-words.ts';
import type { Line } from './split-lines.ts';
import { splitWords } from './split-words.ts';

/** What the end of a line tells: a sentence that ends, or a quotation; a question; words to come, or cut off (…). */
export type LineEnd = 'stop' | 'quotation' | 'question' | 'colon' | 'cut' | 'open';

/** A line with the features by which a paragraph is told from furniture. */
export interface DescribedLine extends Line {
  /** Folded words of its beginning, without marks. */
  readonly words: readonly string[];
  /** Exact for lines that are looked at whole, estimated for longer ones. */
  readonly wordCount: number;
  readonly ending: LineEnd;
  /** Whether it begins as a paragraph of news does: وقال, كما, من جانبه. */
  readonly opens: boolean;
  /** What the line announces, where it is furniture by its words. */
  readonly marker: MarkerKind | null;
  /** How much it reads like a paragraph: from 3 on it does. */
  readonly score: number;
}

/** As much of a line as is looked at from its start: no verdict needs more, and one line may be megabytes. */
const HEAD = 1200;
const CLOSING = /[»”“"'’)\]}›\s\u200e\u200f]/;

/** Folded words of a text, without marks. */
export function foldedWords(text: string, language: Language): readonly string[] {
  return splitWords(language.words.fold(text));
}

/** Reads one line's features. `prior` is what the page's mark-up says for it (positive) or against it. */
export function describeLine(text: string, line: Line, language: Language, prior: number): DescribedLine {
  const length = line.end - line.start;
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  const words = foldedWords(head, language);
  const wordCount = length <= HEAD ? words.length : Math.round((words.length * length) / HEAD);
  const opens = language.page.openers.has(words[0] ?? '') || language.page.openers.has(words.slice(0, 2).join(' '));
  const ending = lineEnding(text, line, opens, language);
  const marker =
    findMarker(words, wordCount, ending, opens, language.page) ??
    (isCaption(head, words, wordCount, language.page) ? 'caption' : null);
  const score = prior + paragraphScore(head, words, wordCount, ending, language.page) + (opens ? 1.2 : 0);
  return { ...line, words, wordCount, ending, opens, marker, score };
}

function lineEnding(text: string, line: Line, opens: boolean, language: Language): LineEnd {
  let end = line.end;
  // Closing marks come after the full stop as often as before it: «…». and «….»
  while (end > line.start && end > line.end - 12 && CLOSING.test(text[end - 1]!)) end--;
  const last = text[end - 1] ?? '';
  if (last === '…' || (last === '.' && text[end - 2] === '.')) return 'cut';
  if (last === ':') return 'colon';
  if (!language.words.sentenceEnds.has(last)) return isQuotation(text, line, opens) ? 'quotation' : 'open';
  return last === '.' || last === '۔' ? 'stop' : 'question';
}

const QUOTE_MARK = /[«»“”„"]/;

/** A speaker's words may fill a paragraph, or close it, without a full stop: وقالت سعاد "خسرت عشرين خلية في شتاء واحد" */
function isQuotation(text: string, line: Line, opens: boolean): boolean {
  // A headline may end in marks too: بيسكوف: "هناك فرصة لحدوث أي شيء"
  if (!QUOTE_MARK.test(text[line.end - 1]!) || !(opens || QUOTE_MARK.test(text[line.start]!))) return false;
  const marked = text
    .slice(Math.max(line.start, line.end - HEAD), line.end - 1)
    .split(QUOTE_MARK)
    .at(-1)!;
  return marked.length >= 25;
}

/** Most words a line may have to be taken for what its marker says; a paragraph may open with the same word. */
const LONGEST: Readonly<Record<MarkerKind, number>> = {
  related: 30,
  end: 20,
  furniture: 12,
  caption: 25,
  byline: 8,
  date: 16,
};
/** "كتب ترامب على منصته." and "نشر الجيش صورا." are sentences, not a byline and a date. */
const NEVER_A_SENTENCE: ReadonlySet<MarkerKind> = new Set(['byline', 'date', 'furniture']);
const LONGEST_HEADING = 4;
const LONGEST_PHRASE = 5;

function findMarker(
  words: readonly string[],
  count: number,
  ending: LineEnd,
  opens: boolean,
  page: PageWords,
): MarkerKind | null {
  if (count > 60) return null;
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && !page.markersAnywhere.has(words[from]!)) continue;
    for (let size = Math.min(LONGEST_PHRASE, words.length - from); size > 0; size--) {
      const marker = page.markers.get(words.slice(from, from + size).join(' '));
      if (!marker) continue;
      if (marker.position === 'anywhere') {
        // وقال المحامي إن قانون حقوق النشر … is a paragraph about the thing.
        if (opens && ending === 'stop' && count > 8) continue;
        return marker.kind;
      }
      if (from > 0) continue;
      if (marker.position === 'alone') {
        // A counter may stand beside it: "0 تعليق", "التعليقات (12)".
        if (words.length > size + 1) continue;
        return marker.kind;
      }
      if (marker.position === 'heading' && (count > LONGEST_HEADING || ending === 'stop')) continue;
      if (count > LONGEST[marker.kind]) continue;
      if (ending === 'stop' && NEVER_A_SENTENCE.has(marker.kind)) continue;
      if (marker.kind === 'date' && !words.some((word) => /^\d/.test(word))) continue;
      return marker.kind;
    }
  }
  return null;
}

/** "بوتين في لقاء سابق (أرشيف)", "الكرملين في موسكو - رويترز": a picture's credit closes its caption. */
function isCaption(head: string, words: readonly string[], count: number, page: PageWords): boolean {
  if (count < 5 || count > LONGEST.caption || !/[)\]]$|\s[-–—ـ/|]\s?[^-–—ـ/|]{1,20}$/.test(head)) return false;
  for (let size = 1; size <= 3; size++) {
    const last = words.slice(-size).join(' ');
    if (page.agencies.has(last) || page.markers.get(last)?.kind === 'caption') return true;
  }
  return false;
}

const ENDING_SCORE: Readonly<Record<LineEnd, number>> = {
  ...{ stop: 2.6, quotation: 1.8, question: 1.2, colon: 0.6, cut: -1.2, open: 0 },
};

function paragraphScore(
  head: string,
  words: readonly string[],
  count: number,
  ending: LineEnd,
  page: PageWords,
): number {
  if (!page.letter.test(head)) return -2;
  let score = Math.min(count, 40) / 10;
  // Headlines are cut off at one line; a long line that ends in … is a paragraph trailing off.
  score += ending === 'cut' && count >= 30 ? 0 : ENDING_SCORE[ending];
  if (words.length >= 4) score += Math.min(0.8, (4 * countIn(words, page.functionWords)) / words.length);
  score += Math.min(1.2, 0.3 * countMatches(head, COMMA, 4));
  score += Math.min(1.4, countMatches(head, SENTENCE_END, 2));
  score -= Math.min(2, 0.8 * countMatches(head, FURNITURE, 3));
  return score;
}

const COMMA = /[،,؛]\s/g;
/** A sentence that ends inside the line; ".." is how headlines pause. */
const SENTENCE_END = /[^.\s][.؟!]\s+[^\s.]/g;
const FURNITURE = /[|•~›>»]\s|\s{3,}|[*©]/g;

/** How often a global pattern matches, counted no further than `most`. */
function countMatches(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < most && pattern.test(text)) count++;
  return count;
}

function countIn(words: readonly string[], list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count++;
  return count;
}
