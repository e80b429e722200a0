import type { Language } from '../model/language.ts';
import type { PageWords } from '../model/page-words.ts';
import type { Span } from '../model/span.ts';

/** A date as printed: ISO `YYYY-MM-DD`, with `THH:MM` where a clock time stands beside it. */
export interface ParsedDate {
  readonly value: string;
  /** Offsets into the text that was parsed. */
  readonly span: Span;
}

interface Part extends Span {
  readonly form: string;
  readonly number: number | null;
}

/** Longest text that is searched: a date line is short, and a paragraph's dates are its story's. */
const LONGEST = 300;

/**
 * The first full date (day, month and year) of a short text: "السبت 15 جوان 2019", "13 شباط/فبراير 2025 - 18:40",
 * "١٣ / ٢ / ٢٠٢٥", "2025-02-13". Days stand before months in figures, as everywhere in the Arab world.
 */
export function parseDate(text: string, language: Language): ParsedDate | null {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return null;
  const parts = splitParts(text, language);
  const found = findNamed(parts, language.page) ?? findNumeric(text, parts);
  if (!found) return null;
  const { year, month, day } = found;
  if (!exists(year, month, day)) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const time = findTime(text, parts, language.page);
  return { value: time ? `${date}T${time}` : date, span: found.span };
}

function splitParts(text: string, language: Language): readonly Part[] {
  return Array.from(text.matchAll(/\p{N}+|[\p{L}\p{M}\u0640]+/gu), (match) => {
    const form = language.words.fold(match[0]);
    const number = /^\d{1,4}$/.test(form) ? Number(form) : null;
    return { start: match.index, end: match.index + match[0].length, form, number };
  });
}

interface FoundDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

/** A month by name, with the day before it (or after) and the year nearest to it. */
function findNamed(parts: readonly Part[], page: PageWords): FoundDate | null {
  for (let i = 0; i < parts.length; i++) {
    const two = page.months.get(`${parts[i]!.form} ${parts[i + 1]?.form ?? ''}`);
    const month = two ?? page.months.get(parts[i]!.form);
    if (month === undefined) continue;
    const last = two === undefined ? i : i + 1;
    const dayAt = isDay(parts[i - 1]) ? i - 1 : isDay(parts[last + 1]) ? last + 1 : -1;
    const yearAt = nearestYear(parts, i, last);
    if (dayAt < 0 || yearAt < 0) continue;
    const from = parts[Math.min(dayAt, yearAt, i)]!;
    const to = parts[Math.max(dayAt, yearAt, last)]!;
    return {
      year: parts[yearAt]!.number!,
      month,
      day: parts[dayAt]!.number!,
      span: { start: from.start, end: to.end },
    };
  }
  return null;
}

function isDay(part: Part | undefined): boolean {
  return part?.number != null && part.number >= 1 && part.number <= 31 && part.form.length <= 2;
}

function isYear(part: Part | undefined): boolean {
  return part?.number != null && part.number >= 1900 && part.number <= 2100;
}

/** After the month within a second name of it ("أيار / مايو 2025"), else before ("2025 الأربعاء ,14 أيار"). */
function nearestYear(parts: readonly Part[], first: number, last: number): number {
  for (let i = last + 1; i <= last + 3; i++) if (isYear(parts[i])) return i;
  for (let i = first - 1; i >= first - 4; i--) if (isYear(parts[i])) return i;
  return -1;
}

/** Three numbers joined by the same mark: 13/02/2025, 2025-02-13, 13.2.2025. */
function findNumeric(text: string, parts: readonly Part[]): FoundDate | null {
  for (let i = 0; i + 2 < parts.length; i++) {
    const [a, b, c] = [parts[i]!, parts[i + 1]!, parts[i + 2]!];
    const joint = text.slice(a.end, b.start).trim();
    if (!/^[/.\-–]$/.test(joint) || text.slice(b.end, c.start).trim() !== joint) continue;
    const span = { start: a.start, end: c.end };
    if (isYear(a) && isDay(b) && isDay(c)) return { year: a.number!, month: b.number!, day: c.number!, span };
    if (!isDay(a) || !isDay(b) || !isYear(c)) continue;
    const monthFirst = b.number! > 12;
    return { year: c.number!, month: (monthFirst ? a : b).number!, day: (monthFirst ? b : a).number!, span };
  }
  return null;
}

/** The first clock time, HH:MM, on 24 hours. */
function findTime(text: string, parts: readonly Part[], page: PageWords): string | null {
  for (let i = 0; i + 1 < parts.length; i++) {
    const hour = parts[i]!.number;
    const minute = parts[i + 1]!.number;
    if (hour === null || minute === null || hour > 23 || minute > 59 || parts[i + 1]!.form.length !== 2) continue;
    if (text.slice(parts[i]!.end, parts[i + 1]!.start) !== ':') continue;
    const after = parts[i + 2]?.number === null ? parts[i + 2] : parts[i + 3];
    if (after && page.afternoon.has(after.form) && hour < 12) return `${hour + 12}:${twoDigits(minute)}`;
    if (after && page.morning.has(after.form) && hour === 12) return `00:${twoDigits(minute)}`;
    return `${twoDigits(hour)}:${twoDigits(minute)}`;
  }
  return null;
}

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
