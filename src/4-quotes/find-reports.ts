import type { Span } from '../model/span.ts';
import { endOfClause } from './end-of-clause.ts';
import { type Complement, findComplement } from './find-complement.ts';
import type { CueCandidate } from './find-cues.ts';
import { findPlainSpeech } from './find-plain-speech.ts';
import { type FoundQuote, kindOfClause, quotedWithin } from './found-quote.ts';
import { countWords, isComma, opensReported, type Scope, type ScopedQuotation, spanOf } from './scope.ts';

/** So many words between marks are a report in themselves. */
const WHOLE_REPORT = 6;

const LATIN = /^[a-z]+$/;

/** The quotes that a cue before them reports: قال إن… , وأضاف: «…» , مضيفا أن… */
export function findReports(
  scope: Scope,
  cues: readonly CueCandidate[],
  continued: FoundQuote | null = null,
): FoundQuote[] {
  const found: FoundQuote[] = continued ? [continued] : [];
  const byIndex = new Map(cues.map((cue) => [cue.index, cue]));
  let free = continued?.last ?? 0;
  for (const candidate of cues) {
    if (candidate.index < free) continue;
    const complement = findComplement(scope, candidate, byIndex) ?? findPlainSpeech(scope, candidate);
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
    const { span, after } = markedSpan(scope, quotation, cues, candidate);
    return { ...base, ...span, kind: 'direct', marked: [span], first, last: after };
  }
  const last =
    quotation && standsAlone(scope, quotation) ? quotation.after : endOfClause(scope, first, cues, candidate);
  if (last <= first || (complement.kind === 'colon' && !hasWords(scope, first, last))) return null;
  // قال إن "…": where the marks hold the whole of what follows the particle, the words are the speaker's own.
  if (quotation && (countWords(scope, quotation.after, last) === 0 || !quotation.quotation.close)) {
    const { span, after } = markedSpan(scope, quotation, cues, candidate);
    return { ...base, ...span, kind: 'direct', marked: [span], first, last: Math.max(last, after) };
  }
  const span = spanOf(scope, first, last);
  const marked = quotedWithin(scope, first, last);
  return { ...base, ...span, kind: kindOfClause(scope, first, last), marked, first, last };
}

/** What stands between the marks; where the closing one is missing, up to the next report in the sentence. */
function markedSpan(
  scope: Scope,
  { quotation, first, after }: ScopedQuotation,
  cues: readonly CueCandidate[],
  cue: CueCandidate,
): { readonly span: Span; readonly after: number } {
  const whole = { start: quotation.start, end: quotation.end };
  if (quotation.close) return { span: whole, after };
  const last = endOfClause(scope, first, cues, cue);
  return countWords(scope, last, after) === 0
    ? { span: whole, after }
    : { span: spanOf(scope, first, last), after: last };
}

/** عبر الرابط التالي: https://… : an address is nothing that is said. */
function hasWords({ tokens }: Scope, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ kind, form }) => kind === 'word' && !LATIN.test(form));
}

/** وأضاف أن «…»، إلا أن المدينة لم تشهد…: behind marks that close at a comma the reporter goes on, unless with وأن. */
function standsAlone(scope: Scope, quotation: ScopedQuotation): boolean {
  if (!quotation.quotation.close || !isComma(scope.tokens[quotation.after])) return false;
  if (opensReported(scope, scope.tokens[quotation.after + 1])) return false;
  return countWords(scope, quotation.first, quotation.last) >= WHOLE_REPORT;
}
