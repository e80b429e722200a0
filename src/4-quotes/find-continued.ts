import { endOfClause } from './end-of-clause.ts';
import type { CueCandidate } from './find-cues.ts';
import { type FoundQuote, kindOfClause, quotedWithin } from './found-quote.ts';
import { countWords, isJoined, opensReported, type Scope, spanOf } from './scope.ts';

const SHORTEST = 3;

/** … وقال إنه «يمثل خطوة». وإنه «سيضع قيودا»: a sentence that takes up the report of the one before; null where it does not. */
export function findContinued(scope: Scope, cues: readonly CueCandidate[]): FoundQuote | null {
  const token = scope.tokens[0];
  if (!token || !isJoined(scope, token) || !opensReported(scope, token)) return null;
  const last = endOfClause(scope, 1, cues);
  if (countWords(scope, 1, last) < SHORTEST) return null;
  const quotation = scope.quotations.get(1);
  const whole = quotation && countWords(scope, quotation.after, last) === 0 ? quotation.quotation : null;
  const { start, end } = whole ?? spanOf(scope, 1, last);
  const marked = whole ? [{ start, end }] : quotedWithin(scope, 1, last);
  const kind = whole ? 'direct' : kindOfClause(scope, 1, last);
  return { start, end, kind, cue: null, marked, frame: spanOf(scope, 0, 0), first: 1, last };
}
