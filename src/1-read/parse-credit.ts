import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { foldedWords } from './describe-line.ts';
import { parseDate } from './parse-date.ts';
import { trimSpan } from './split-lines.ts';

/** Who wrote and from where, as a line before the article or the head of its first paragraph tells. */
export interface Credit {
  readonly byline: Span | null;
  readonly dateline: Span | null;
  /** Whether a known place or agency stands in it; without one it is only the shape of a credit. */
  readonly sure: boolean;
  /** Whether a date, or a figure of one, stands in it: موسكو، 13 شباط 2025. */
  readonly dated: boolean;
}

type PartKind = 'place' | 'agency' | 'date' | 'other';

interface CreditPart extends Span {
  readonly kind: PartKind;
}

/** A dash that joins has a space beside it, or follows a bracket; a hyphen inside "آل-سعود" does not. */
const JOINT = /\s[-–—ـ]+|[-–—]+\s|[:/|،,()]|(?<=\))\s?[-–—]+|--+/g;
/** More parts or words than any credit has. */
const MOST_PARTS = 5;
const MOST_WORDS = 5;
/** In UTF-16 units; a credit is short, and a line may be a megabyte of dashes. */
const LONGEST = 200;

/**
 * Reads "موسكو - حسن عمارة", "موسكو (أ ش أ)", "عين اليوم – واشنطن", "عبدالله الراجحي- سبق- جدة". A place is the
 * dateline and what stands beside it the byline; of two unknown names the first is the place. null where the span
 * holds anything that is no name.
 */
export function parseCredit(text: string, span: Span, language: Language): Credit | null {
  const parts = splitCredit(text, span, language);
  if (parts === null || parts.length === 0) return null;
  const places = parts.filter((part) => part.kind === 'place');
  const agencies = parts.filter((part) => part.kind === 'agency');
  const others = parts.filter((part) => part.kind === 'other');
  const dateline = places.length > 0 ? cover(places) : others.length > 1 ? others.shift()! : null;
  return {
    dateline: dateline && { start: dateline.start, end: dateline.end },
    byline: toSpan(others.find((part) => isPerson(text, part)) ?? others[0] ?? agencies[0]),
    sure: places.length + agencies.length > 0,
    dated: parts.some((part) => part.kind === 'date'),
  };
}

/** In "صدى الرصيف - عمّان - مروان الزاهي" the outlet's name stands in the page again, or between marks. */
function isPerson(text: string, part: Span): boolean {
  const name = text.slice(part.start, part.end);
  return !/[«»"“”]/.test(name) && text.indexOf(name) === part.start && text.indexOf(name, part.end) < 0;
}

function toSpan(part: CreditPart | undefined): Span | null {
  return part ? { start: part.start, end: part.end } : null;
}

function cover(parts: readonly Span[]): Span {
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

function splitCredit(text: string, span: Span, language: Language): CreditPart[] | null {
  if (span.end - span.start > LONGEST) return null;
  const slice = text.slice(span.start, span.end);
  const parts: CreditPart[] = [];
  let from = 0;
  for (const match of [...slice.matchAll(JOINT), null]) {
    const end = match ? match.index : slice.length;
    const part = trimMarks(text, { start: span.start + from, end: span.start + end });
    from = match ? match.index + match[0].length : end;
    if (part.start >= part.end) continue;
    const kinded = toPart(text, part, language);
    if (kinded === null || parts.push(kinded) > MOST_PARTS) return null;
  }
  return parts;
}

/** Without the marks of direction that stand unseen before a name. */
function trimMarks(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\u200b-\u200f\u202a-\u202e]/.test(text[start]!)) start++;
  while (end > start && /[\u200b-\u200f\u202a-\u202e]/.test(text[end - 1]!)) end--;
  return trimSpan(text, { start, end });
}

function toPart(text: string, span: Span, language: Language): CreditPart | null {
  const { page } = language;
  const words = foldedWords(text.slice(span.start, span.end), language);
  if (words.length > MOST_WORDS) return null;
  const phrase = words.join(' ');
  if (phrase === '') return { ...span, kind: 'date' };
  if (page.datelinePlaces.has(phrase)) return { ...span, kind: 'place' };
  if (page.agencies.has(phrase)) return { ...span, kind: 'agency' };
  if (/\d/.test(phrase) || words.some((word) => page.months.has(word))) return placeBefore(text, span, language);
  if (words.some((word) => page.functionWords.has(word) || page.openers.has(word))) return null;
  const marker = page.markers.get(phrase);
  return marker && marker.position !== 'start' ? null : { ...span, kind: 'other' };
}

/** "أبوظبي في 13 فبراير", "موسكو 12 مايو": a date with its place before it counts for the place. */
function placeBefore(text: string, span: Span, language: Language): CreditPart {
  const printed = text.slice(span.start, span.end);
  for (const match of printed.matchAll(/\s+/g)) {
    const place = foldedWords(printed.slice(0, match.index), language).join(' ');
    if (language.page.datelinePlaces.has(place)) {
      return { start: span.start, end: span.start + match.index, kind: 'place' };
    }
  }
  return { ...span, kind: 'date' };
}

/** Longest head of a paragraph in which a credit is sought, in UTF-16 units. */
const HEAD = 110;

/**
 * The credit with which a first paragraph opens, and where the paragraph itself then starts:
 * "موسكو (رويترز) - قال …", "عبدالله الراجحي- سبق- جدة: أكد …". null where it opens without one.
 */
export function parseOpening(
  text: string,
  paragraph: Span,
  language: Language,
): { readonly credit: Credit; readonly bodyStart: number } | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD));
  // The longest opening that is all names: of "موسكو (رويترز) - 12 مايو - قال" the third joint ends it.
  for (const match of [...head.matchAll(/--+|\s\/\s|\s?[-–—ـ](?=\s)|[-–—]{2,}|:(?!\d)|(?<=\))[-–—]/g)].reverse()) {
    const end = paragraph.start + match.index;
    const bodyStart = trimSpan(text, { start: end + match[0].length, end: paragraph.end }).start;
    if (paragraph.end - bodyStart < 25) continue;
    const span = { start: paragraph.start, end };
    const credit = parseCredit(text, span, language);
    if (!credit || !dateAllowed(text, span, language)) continue;
    if (credit.sure) return { credit, bodyStart };
    // "سبق- عفراء: احتفل …": outlet, then an unknown town, the other way round than on a line of its own.
    const { byline, dateline } = credit;
    const town =
      match[0] === ':' &&
      byline &&
      dateline &&
      end - span.start <= 40 &&
      !/[«»"“”،,]/.test(head.slice(0, end - span.start));
    if (town) return { credit: { ...credit, byline: dateline, dateline: byline }, bodyStart };
  }
  return null;
}

/** "أمس - قال" is no credit; figures in one are a date (موسكو 12 مايو (رويترز)), or the day and month of a wire. */
function dateAllowed(text: string, span: Span, language: Language): boolean {
  const slice = text.slice(span.start, span.end);
  return !/\p{N}{3,}/u.test(slice) || parseDate(slice, language) !== null;
}
