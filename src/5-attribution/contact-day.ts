import type { ContactStatus } from '../model/contact.ts';
import type { SaidAt } from '../model/setting.ts';
import { dayAt } from './day-at.ts';
import type { SentenceView } from './frame.ts';
import { resolveDay } from './resolve-day.ts';
import { blocks } from './seek-side.ts';
import type { ToldContact } from './told-contact.ts';

/** A day is told at most so many words before the contact or behind the names. */
const BEFORE = 4;
const BEHIND = 7;

/** The day of a contact, told in its own clause; null where none is. */
export function contactDay(
  view: SentenceView,
  { cue, end }: ToldContact,
  status: ContactStatus,
  published: string | null,
): SaidAt | null {
  const limit = Math.min(view.tokens.length, end + BEHIND);
  for (let i = cue + 1; i < limit; i++) {
    if (i >= end && (view.tokens[i]!.kind === 'mark' || blocks(view, i))) break;
    const day = told(view, i, status, published);
    if (day) return day;
  }
  for (let i = cue - 1; i >= Math.max(0, cue - BEFORE); i--) {
    // قال السبت إنه سيلتقي: the day is that of speaking.
    if (view.tokens[i]!.kind === 'mark' || blocks(view, i)) break;
    const day = told(view, i, status, published);
    if (day) return day;
  }
  return null;
}

function told(view: SentenceView, at: number, status: ContactStatus, published: string | null): SaidAt | null {
  const day = dayAt(view, at);
  if (!day) return null;
  const span = { start: view.tokens[day.first]!.start, end: view.tokens[day.end - 1]!.end };
  // A plan looks ahead, where «الاثنين» is not the last Monday: only today and a date in full are sure.
  const isSure = status !== 'planned' || day.daysAgo === 0 || (day.day !== null && day.year !== null);
  return { span, date: isSure ? resolveDay(day, published) : null };
}
