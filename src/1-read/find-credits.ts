import type { PublishedAt } from '../model/article.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { DescribedLine } from './describe-line.ts';
import type { Body } from './find-body.ts';
import { type Credit, parseCredit } from './parse-credit.ts';
import { parseDate } from './parse-date.ts';
import { parseOpening } from './parse-opening.ts';
import { trimSpan } from './split-lines.ts';

/** Who wrote an article, where and when. */
export interface Credits {
  readonly byline: Span | null;
  readonly dateline: Span | null;
  readonly publishedAt: PublishedAt | null;
  /** Indexes of the lines that told it: neither headline nor paragraph. */
  readonly taken: ReadonlySet<number>;
  /** Where the first paragraph starts, behind a credit at its head. */
  readonly bodyStart: number;
}

/** How many lines above the article a byline may stand, and how many a date. */
const BYLINE_REACH = 8;
const DATE_REACH = 40;
/** Two names without a known place or agency are a credit only right above the article. */
const UNSURE_REACH = 2;

/** Reads the lines above the article, nearest first, and the head of its first paragraph. */
export function findCredits(text: string, lines: readonly DescribedLine[], body: Body, language: Language): Credits {
  const first = body.paragraphs[0]!;
  const taken = new Set<number>();
  const date = findDate(text, lines, first, language, taken);
  let byline: Span | null = null;
  let dateline: Span | null = null;
  for (let i = first - 1; i >= Math.max(0, first - BYLINE_REACH); i--) {
    const credit = readLine(text, lines[i]!, first - i, language);
    // جدة: حملة لتنظيف الشاطئ: what opens a text in this way is its headline.
    if (!credit || (i === 0 && text.slice(lines[i]!.start, lines[i]!.end).includes(':'))) continue;
    taken.add(i);
    byline ??= credit.byline;
    dateline ??= credit.dateline;
    if (byline && dateline) break;
  }
  const paragraph = lines[first]!;
  const opening = parseOpening(text, paragraph, language);
  return {
    byline: byline ?? opening?.credit.byline ?? null,
    dateline: dateline ?? opening?.credit.dateline ?? null,
    publishedAt: date ?? (opening && readDate(text, { start: paragraph.start, end: opening.bodyStart }, language)),
    taken,
    bodyStart: opening?.bodyStart ?? paragraph.start,
  };
}

function readLine(text: string, line: DescribedLine, distance: number, language: Language): Credit | null {
  if (line.marker === 'byline') return afterMarker(text, line, language);
  if (line.marker !== null || line.wordCount > 10 || line.ending === 'stop' || line.ending === 'question') return null;
  const credit = parseCredit(text, line, language);
  if (!credit) return null;
  if (!credit.byline) return credit.dateline && credit.dated ? credit : null;
  if (credit.sure) return credit.dateline || isBracketed(text, line) ? credit : null;
  const named = distance <= UNSURE_REACH && line.wordCount <= 6 && /\s[-–—ـ]\s/.test(text.slice(line.start, line.end));
  return named && !/[\p{N}«"“:|]/u.test(text.slice(line.start, line.end)) ? credit : null;
}

/** (رويترز) alone on a line is a credit, while رويترز alone may be a menu's. */
function isBracketed(text: string, line: Span): boolean {
  return text[line.start] === '(' || /\s[-–—ـ/]\s?/.test(text.slice(line.start, line.end));
}

/** كتب: حسن عمارة, بقلم / حسن عمارة - القاهرة: the credit behind the first word. */
function afterMarker(text: string, line: DescribedLine, language: Language): Credit | null {
  const wordEnd = /^[^\s:/\-–—ـ]+[\s:/\-–—ـ]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const rest = trimSpan(text, { start: line.start + wordEnd, end: line.end });
  return rest.start < rest.end ? parseCredit(text, rest, language) : null;
}

/** The date of publication: a line that calls itself so, else the date nearest above the article. */
function findDate(
  text: string,
  lines: readonly DescribedLine[],
  first: number,
  language: Language,
  taken: Set<number>,
): PublishedAt | null {
  let nearest: PublishedAt | null = null;
  let called: PublishedAt | null = null;
  for (let i = first - 1; i >= Math.max(0, first - DATE_REACH); i--) {
    const line = lines[i]!;
    if (line.wordCount > 20 || line.ending === 'stop') continue;
    const date = readDate(text, line, language);
    if (!date) continue;
    // A headline may hold a date too: only lines that are hardly more than one are dates.
    if (line.marker !== 'date' && line.wordCount > 12) continue;
    taken.add(i);
    nearest ??= date;
    if (line.marker === 'date') called = date;
  }
  return called ?? nearest ?? dateBelow(text, lines, first, language);
}

/** Some pages print the date under the article; there only a line that says "نشر في" is believed. */
function dateBelow(
  text: string,
  lines: readonly DescribedLine[],
  first: number,
  language: Language,
): PublishedAt | null {
  const line = lines.find((candidate, i) => i > first && i < first + DATE_REACH && candidate.marker === 'date');
  return line ? readDate(text, line, language) : null;
}

function readDate(text: string, span: Span, language: Language): PublishedAt | null {
  const date = parseDate(text.slice(span.start, span.end), language);
  if (!date) return null;
  return { value: date.value, span: { start: span.start + date.span.start, end: span.start + date.span.end } };
}
