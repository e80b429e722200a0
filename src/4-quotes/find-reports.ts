import { endOfClause } from './end-of-clause.ts';
import { type Complement, findComplement } from './find-complement.ts';
import type { CueCandidate } from './find-cues.ts';
import { type FoundQuote, kindOfClause, quotedWithin } from './found-quote.ts';
import { countWords, type Scope, spanOf } from './scope.ts';

/** The quotes that a cue before them reports: قال إن… , وأضاف: «…» , مضيفا أن… */
export function findReports(scope: Scope, cues: readonly CueCandidate[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  const byIndex = new Map(cues.map((cue) => [cue.index, cue]));
  let free = 0;
  for (const candidate of cues) {
    if (candidate.index < free) continue;
    const complement = findComplement(scope, candidate, byIndex);
    if (!complement) continue;
    const quote = reported(scope, candidate, complement, cues, free);
    if (!quote) continue;
    found.push(quote);
    free = quote.last;
  }
  return found;
}

function reported(
  scope: Scope,
  candidate: CueCandidate,
  complement: Complement,
  cues: readonly CueCandidate[],
  free: number,
): FoundQuote | null {
  const { first, opener, quotation } = complement;
  const frame = spanOf(scope, Math.min(free, candidate.index), opener);
  const base = { cue: candidate.cue, frame };
  if (complement.kind === 'quotation' && quotation) {
    const span = { start: quotation.quotation.start, end: quotation.quotation.end };
    return { ...base, ...span, kind: 'direct', marked: [span], first, last: quotation.after };
  }
  const last = endOfClause(scope, first, cues);
  if (last <= first) return null;
  // قال إن "…": where the marks hold the whole of what follows the particle, the words are the speaker's own.
  if (quotation && countWords(scope, quotation.after, last) === 0) {
    const span = { start: quotation.quotation.start, end: quotation.quotation.end };
    return { ...base, ...span, kind: 'direct', marked: [span], first, last: Math.max(last, quotation.after) };
  }
  const span = spanOf(scope, quotation ? quotation.first : first, last);
  const marked = quotedWithin(scope, first, last);
  return { ...base, ...span, kind: kindOfClause(scope, first, last), marked, first, last };
}
