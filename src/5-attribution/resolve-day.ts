import type { ToldDay } from './day-at.ts';

const DAY = 86_400_000;

type Told = Omit<ToldDay, 'first' | 'end'>;

/**
 * The ISO date of a day as told, against the ISO date of publication: the last such day on or before it. null where the words
 * name no single day (في أبريل الماضي), or need a publication that is not known.
 */
export function resolveDay(
  { daysAgo, weekday, day, month, year, tense }: Told,
  published: string | null,
): string | null {
  if (day !== null && month !== null && year !== null) return isoDate(year, month, day);
  if (published === null) return null;
  const today = Date.parse(`${published.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(today)) return null;
  const now = new Date(today);
  if (day !== null) {
    if (month === null) return isoDate(now.getUTCFullYear(), now.getUTCMonth() + 1, day);
    const thisYear = isoDate(now.getUTCFullYear(), month, day);
    return thisYear !== null && thisYear > toIso(today) ? isoDate(now.getUTCFullYear() - 1, month, day) : thisYear;
  }
  // اليوم (الاثنين), printed the night after: the name of the day is surer than the date of publication.
  if (weekday !== null) {
    const latest = tense === 'past' ? today - DAY : today;
    return toIso(latest - ((new Date(latest).getUTCDay() - weekday + 7) % 7) * DAY);
  }
  return daysAgo === null ? null : toIso(today - daysAgo * DAY);
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** null where there is no such day: 31 أبريل. */
function isoDate(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? toIso(time) : null;
}
