import { reads, type SentenceView } from './frame.ts';

/** A day as a sentence tells it, before it is known which it is. Indexes of tokens, `end` exclusive. */
export interface ToldDay {
  readonly first: number;
  readonly end: number;
  /** How many days before publication: أمس 1. */
  readonly daysAgo: number | null;
  /** 0 (Sunday) to 6. */
  readonly weekday: number | null;
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
  /** الماضي, الجاري; null where nothing is said. */
  readonly tense: 'past' | 'current' | null;
}

type Parts = { -readonly [Key in Exclude<keyof ToldDay, 'first' | 'end'>]: ToldDay[Key] };

/** Words between the parts of one date: الأربعاء 18 من جانفي/كانون الثاني 2017. */
const MOST_WORDS = 12;

/** The day told from the token on: يوم الأربعاء 18 جانفي 2017, أمس (الاثنين), 12 يوليو الماضي; null where none begins there. */
export function dayAt(view: SentenceView, first: number): ToldDay | null {
  const token = view.tokens[first];
  if (!token || token.kind === 'mark' || view.mentionAt.has(first)) return null;
  const { calendar } = view.language.settings;
  if (token.kind === 'word' && !reads(view, first, calendar.dayOpeners)) return null;
  const before = view.tokens[first - 1]?.form ?? '';
  if (calendar.bounds.has(before) || calendar.dayParts.has(before)) return null;
  const parts: Parts = { daysAgo: null, weekday: null, day: null, month: null, year: null, tense: null };
  let end = first;
  while (end < first + 4 && calendar.dayParts.has(view.tokens[end]?.form ?? '')) end++;
  const start = end;
  for (let i = start; i < Math.min(view.tokens.length, first + MOST_WORDS); ) {
    const next = readPart(view, i, parts, i === start);
    if (next === null) return null;
    if (next === i) break;
    i = next;
    end = joiningEnd(view, i, parts) ?? i;
    if (end > i) i = end;
    else end = i;
  }
  if (end === start) return null;
  if (calendar.weekdayHeads.has(before) || calendar.otherCalendars.has(view.tokens[end]?.form ?? '')) return null;
  while (end > start && view.tokens[end - 1]!.kind === 'mark' && view.tokens[end - 1]!.form !== ')') end--;
  const isMonthAlone = parts.month !== null && parts.day === null && parts.tense === null && parts.year === null;
  if (isMonthAlone && !reads(view, first - 1, calendar.monthHeads)) return null;
  if (parts.day !== null && parts.month === null && parts.tense === null) return null;
  return { first, end, ...parts };
}

/** Reads one part at the token into `parts` and tells where the next begins; the same index where there is none, null where the day is to come. */
function readPart(view: SentenceView, i: number, parts: Parts, isFirst: boolean): number | null {
  const token = view.tokens[i]!;
  if (view.mentionAt.has(i)) return i;
  const { calendar } = view.language.settings;
  const { months } = view.language.page;
  const form = isFirst ? (token.readings.find((one) => isDayWord(view, one.form))?.form ?? token.form) : token.form;
  if (parts.daysAgo === null && parts.month === null && calendar.dayOpeners.has(form)) {
    for (let length = Math.min(3, view.tokens.length - i); length > 0; length--) {
      const phrase = [form, ...formsOf(view, i + 1, length - 1)].join(' ');
      const daysAgo = calendar.relativeDays.get(phrase);
      if (daysAgo === undefined) continue;
      parts.daysAgo = daysAgo;
      return i + length;
    }
  }
  const weekday = calendar.weekdays.get(form);
  if (weekday !== undefined && parts.weekday === null) {
    parts.weekday = weekday;
    return i + 1;
  }
  if (calendar.future.has(form) && !isFirst) return null;
  if (isFirst && calendar.periods.has(form)) {
    const isPast = calendar.past.has(view.tokens[i + 1]?.form ?? '');
    if (isPast) parts.tense = 'past';
    return isPast ? i + 2 : i;
  }
  if (!isFirst && (calendar.past.has(form) || calendar.current.has(form))) {
    parts.tense = calendar.past.has(form) ? 'past' : 'current';
    return i + 1;
  }
  if (token.kind === 'number') return readNumber(view, i, parts);
  const two = months.get(`${form} ${view.tokens[i + 1]?.form ?? ''}`);
  const month = two ?? months.get(form);
  if (month !== undefined && (parts.month === null || parts.month === month)) {
    parts.month = month;
    return i + (two === undefined ? 1 : 2);
  }
  return i;
}

/** 18 before a month, 2017 after it, 24/07/2015 whole. */
function readNumber(view: SentenceView, i: number, parts: Parts): number {
  const number = numberAt(view, i);
  if (number === null) return i;
  const month = numberAt(view, i + 2);
  const year = numberAt(view, i + 4);
  const joint = view.tokens[i + 1]?.form;
  if (month !== null && year !== null && '/-.'.includes(joint ?? ' ') && view.tokens[i + 3]?.form === joint) {
    if (number > 31 || month > 12 || year < 1900 || year > 2100) return i;
    Object.assign(parts, { day: number, month, year });
    return i + 5;
  }
  if (parts.day === null && parts.month === null && number >= 1 && number <= 31) {
    parts.day = number;
    return i + 1;
  }
  if (parts.month !== null && parts.year === null && number >= 1900 && number <= 2100) {
    parts.year = number;
    return i + 1;
  }
  return i;
}

function numberAt(view: SentenceView, index: number): number | null {
  const token = view.tokens[index];
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.form) ? Number(token.form) : null;
}

/** What may stand between two parts: a bracket, a stroke, من or شهر; null where nothing that could go on follows. */
function joiningEnd(view: SentenceView, i: number, parts: Parts): number | null {
  const { calendar } = view.language.settings;
  let next = i;
  while (next < i + 2) {
    const form = view.tokens[next]?.form ?? '';
    const joins = '()/،,'.includes(form) && form !== '' ? true : parts.day !== null && calendar.monthHeads.has(form);
    if (!joins) break;
    next++;
  }
  if (next === i) return null;
  const token = view.tokens[next];
  const closes = view.tokens[next - 1]?.form === ')';
  if (!token) return closes ? next : null;
  const goesOn =
    token.kind === 'number' ||
    isDayWord(view, token.form) ||
    calendar.past.has(token.form) ||
    calendar.current.has(token.form);
  return goesOn || closes ? next : null;
}

function isDayWord({ language }: SentenceView, form: string): boolean {
  const { calendar } = language.settings;
  return calendar.relativeDays.has(form) || calendar.weekdays.has(form) || language.page.months.has(form);
}

function formsOf(view: SentenceView, from: number, count: number): string[] {
  return view.tokens.slice(from, from + count).map(({ form }) => form);
}
