import { type CueCandidate, findCues } from './find-cues.ts';
import type { FoundQuote } from './found-quote.ts';
import { countWords, isComma, isJoined, reads, type Scope, type ScopedQuotation, spanOf } from './scope.ts';

/** A quotation that opens its sentence without a cue is speech from so many words on. */
const SHORTEST_WITHOUT_CUE = 5;

/** A cue whose sentence ends in a colon: what it reports stands in the next. */
export type Announced = Pick<FoundQuote, 'cue' | 'frame'>;

/** عاد المتحدث إلى المكالمة، فقال: — and a new paragraph. */
export function findAnnounced(scope: Scope): Announced | null {
  if (scope.tokens.at(-1)?.form !== ':') return null;
  const cue = findCues(scope).at(-1);
  return cue ? { cue: cue.cue, frame: spanOf(scope, 0, scope.tokens.length - 1) } : null;
}

/** Speech between marks that no cue before it reports: «…»، قال الوزير , or a quotation that goes on in a new paragraph. */
export function findMarkedSpeech(
  scope: Scope,
  cues: readonly CueCandidate[],
  taken: readonly FoundQuote[],
  announced: Announced | null,
): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (const [open, quotation] of scope.quotations) {
    if (quotation.quotation.depth > 0 || taken.some((quote) => quote.first <= open + 1 && open < quote.last)) continue;
    const words = countWords(scope, quotation.first, quotation.last);
    const trailing = cues.find((cue) => follows(scope, quotation, cue));
    if (trailing && words >= 2) found.push(speech(scope, quotation, trailing));
    else if (open === 0 && announced) found.push({ ...speech(scope, quotation, null), ...announced });
    else if (open === 0 && words >= SHORTEST_WITHOUT_CUE && endsSentence(scope, quotation)) {
      found.push(speech(scope, quotation, null));
    }
  }
  return found;
}

/** True where the cue stands right after the closing mark: «…» قال فلان, «…»، كما أكد فلان. */
function follows(scope: Scope, quotation: ScopedQuotation, cue: CueCandidate): boolean {
  let index = quotation.after;
  while (isComma(scope.tokens[index]) || reads(scope.tokens[index], scope.speech.clauseOpeners)) index++;
  // «…» وقال: a joined verb begins a report of its own.
  return index === cue.index && cue.entry.form === 'verb' && !isJoined(scope, scope.tokens[index]!);
}

function endsSentence(scope: Scope, quotation: ScopedQuotation): boolean {
  return countWords(scope, quotation.after, scope.tokens.length) === 0;
}

function speech(scope: Scope, { quotation, first, after }: ScopedQuotation, cue: CueCandidate | null): FoundQuote {
  const span = { start: quotation.start, end: quotation.end };
  const last = cue ? scope.tokens.length : after;
  const frame = cue ? spanOf(scope, cue.index, last) : { start: quotation.open.start, end: quotation.open.start };
  return { ...span, kind: 'direct', cue: cue?.cue ?? null, marked: [span], frame, first, last: after };
}
