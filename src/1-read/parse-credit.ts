import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { foldedWords } from './describe-line.ts';
import { trimSpan } from './split-lines.ts';

/** Who wrote and from where, as a line before the article or the head of its first paragraph tells. */
export interface Credit {
  readonly byline: Span | null;
  readonly dateline: Span | null;
  /** Whether a known place or agency stands in it; without one it is only the shape of a credit. */
  readonly sure: boolean;
  /** Whether a date, or a figure of one, stands in it: موسكو، 13 شباط 2025. */
  readonly dated: boolean;
  /** Its parts that are neither place, agency nor date, in order. */
  readonly names: readonly Span[];
}

type PartKind = 'place' | 'agency' | 'date' | 'other';

interface CreditPart extends Span {
  readonly kind: PartKind;
}

/** A dash that joins has a space beside it, or follows a bracket; a hyphen inside "آل-سعود" does not. */
const JOINT = /\s[-–—ـ]+|[-–—]+\s|[:/|،,()]|(?<=\))\s?[-–—]+|--+/g;
/** Where a hyphen without space touches a known place or agency, all of them join: سامي عيد-النور-جدة. */
const TIGHT_JOINT = /\s?[-–—ـ]+\s?|[:/|،,()]/g;
/** More parts or words than any credit has. */
const MOST_PARTS = 5;
const MOST_WORDS = 5;
/** In UTF-16 units; a credit is short, and a line may be a megabyte of dashes. */
const LONGEST = 200;

/**
 * Reads "موسكو - حسن عمارة", "موسكو (أ ش أ)", "عين اليوم – واشنطن", "عبدالله الراجحي- سبق- جدة". A place is the
 * dateline and what stands beside it the byline; of two unknown names the first is the place where it is one word:
 * كاتربرغ - سامي عيد, but سامي عيد - صحيفة النور. null where the span holds anything that is no name.
 */
export function parseCredit(text: string, span: Span, language: Language): Credit | null {
  const parts = splitCredit(text, span, language);
  if (parts === null || parts.length === 0) return null;
  const places = parts.filter((part) => part.kind === 'place');
  const agencies = parts.filter((part) => part.kind === 'agency');
  const names = parts.filter((part) => part.kind === 'other').map(toSpan);
  const town = places.length === 0 && names.length > 1 && isOneWord(text, names[0]!) ? names[0]! : null;
  const authors = town ? names.slice(1) : names;
  return {
    dateline: places.length > 0 ? cover(places) : town,
    byline: authors.find((part) => isPerson(text, part)) ?? authors[0] ?? (agencies[0] ? toSpan(agencies[0]) : null),
    sure: places.length + agencies.length > 0,
    dated: parts.some((part) => part.kind === 'date'),
    names,
  };
}

/** Whether a part of a credit is a single word. */
export function isOneWord(text: string, { start, end }: Span): boolean {
  return !/\s/.test(text.slice(start, end));
}

/** In "صدى الرصيف - عمّان - مروان الزاهي" the outlet's name stands in the page again, or between marks. */
function isPerson(text: string, part: Span): boolean {
  const name = text.slice(part.start, part.end);
  return !/[«»"“”]/.test(name) && text.indexOf(name) === part.start && text.indexOf(name, part.end) < 0;
}

function toSpan(part: Span): Span {
  return { start: part.start, end: part.end };
}

function cover(parts: readonly Span[]): Span {
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

function splitCredit(text: string, span: Span, language: Language): CreditPart[] | null {
  if (span.end - span.start > LONGEST) return null;
  const slice = text.slice(span.start, span.end);
  const parts: CreditPart[] = [];
  let from = 0;
  for (const match of [...slice.matchAll(joinsTightly(slice, language) ? TIGHT_JOINT : JOINT), null]) {
    const end = match ? match.index : slice.length;
    const part = trimSpan(text, { start: span.start + from, end: span.start + end });
    from = match ? match.index + match[0].length : end;
    if (part.start >= part.end) continue;
    const kinded = toPart(text, part, language);
    if (kinded === null || parts.push(kinded) > MOST_PARTS) return null;
  }
  return parts;
}

function joinsTightly(slice: string, { page, words }: Language): boolean {
  if (!/\S[-–—]\S/.test(slice)) return false;
  const tight = slice.split(JOINT).filter((part) => /[-–—]/.test(part));
  return tight
    .flatMap((part) => part.split(/[-–—]+/))
    .map((piece) => words.fold(piece).trim())
    .some((phrase) => page.datelinePlaces.has(phrase) || page.agencies.has(phrase));
}

function toPart(text: string, printed: Span, language: Language): CreditPart | null {
  const { page } = language;
  const span = withoutButtons(text, printed, language);
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

/** "Next Previous سامي عيد": the buttons of a gallery are glued to what stands below it. */
function withoutButtons(text: string, span: Span, language: Language): Span {
  let { start } = span;
  for (;;) {
    const word = /^\S+\s+(?=\S)/.exec(text.slice(start, span.end))?.[0];
    const marker = language.page.markers.get(foldedWords(word ?? '', language).join(' '));
    if (!word || marker?.kind !== 'end' || marker.position === 'start' || marker.position === 'anywhere')
      return { start, end: span.end };
    start += word.length;
  }
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
