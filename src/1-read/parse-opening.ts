import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { foldedWords } from './describe-line.ts';
import { type Credit, isOneWord, parseCredit } from './parse-credit.ts';
import { parseDate } from './parse-date.ts';
import { trimSpan } from './split-lines.ts';

/** Longest head of a paragraph in which a credit is sought, in UTF-16 units. */
const HEAD = 110;

/** A credit at the head of a paragraph, and where the paragraph itself then starts. */
interface Opening {
  readonly credit: Credit;
  readonly bodyStart: number;
}

/**
 * The credit with which a first paragraph opens, and where the paragraph itself then starts:
 * "موسكو (رويترز) - قال …", "عبدالله الراجحي- سبق- جدة: أكد …". null where it opens without one.
 */
export function parseOpening(text: string, paragraph: Span, language: Language): Opening | null {
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
    const isNamed = match[0] === ':' && credit.names.length > 1 && end - span.start <= 45;
    if (isNamed && !/[«»"“”،,]/.test(text.slice(span.start, end))) return { credit: unsure(text, credit), bodyStart };
  }
  return parseUnclosed(text, paragraph, head, language);
}

/** Most words that a town's or an agency's name has. */
const LONGEST_PLACE = 3;

/** "سامي عيد – نجران أعلنت الوزارة …": the line end is lost behind the credit, and a known place or agency ends it. */
function parseUnclosed(text: string, paragraph: Span, head: string, language: Language): Opening | null {
  const dash = /\s[-–—ـ]\s/.exec(head);
  if (!dash || /[.،,:«"“]/.test(head.slice(0, dash.index))) return null;
  const words = [...head.slice(dash.index + 3).matchAll(/\S+/g)];
  for (let size = Math.min(LONGEST_PLACE, words.length - 1); size > 0; size--) {
    const start = paragraph.start + dash.index + 3;
    const [end, bodyStart] = [start + words[size - 1]!.index + words[size - 1]![0].length, start + words[size]!.index];
    const { page } = language;
    const place = foldedWords(text.slice(start, end), language).join(' ');
    const next = foldedWords(words[size]![0], language)[0] ?? '';
    if (!page.datelinePlaces.has(place) && !page.agencies.has(place)) continue;
    if (!page.openers.has(next) && !page.functionWords.has(next)) continue;
    const credit = parseCredit(text, { start: paragraph.start, end }, language);
    // "طريق الرياض - جدة يشهد زحاما" names a road: before the dash stand names alone.
    const before = foldedWords(head.slice(0, dash.index), language);
    if (credit && !before.some((word) => page.datelinePlaces.has(word))) return { credit, bodyStart };
  }
  return null;
}

/** "النور- عفراء", "سامي عيد- النور- عفراء": a town comes last here, behind the outlet; "سامي عيد- النور" tells none. */
function unsure(text: string, credit: Credit): Credit {
  const [first, last] = [credit.names[0]!, credit.names.at(-1)!];
  const hasTown = isOneWord(text, last) && (credit.names.length > 2 || isOneWord(text, first));
  return { ...credit, byline: first, dateline: hasTown ? last : null };
}

/** "أمس - قال" is no credit; figures in one are a date (موسكو 12 مايو (رويترز)), or the day and month of a wire. */
function dateAllowed(text: string, span: Span, language: Language): boolean {
  const slice = text.slice(span.start, span.end);
  return !/\p{N}{3,}/u.test(slice) || parseDate(slice, language) !== null;
}
