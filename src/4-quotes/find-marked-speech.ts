import { type CueCandidate, findCues } from './find-cues.ts';
import type { FoundQuote } from './found-quote.ts';
import { countWords, isComma, isJoined, reads, type Scope, type ScopedQuotation, spanOf } from './scope.ts';

/** A quotation that opens its sentence without a cue is speech from so many words on. */
const SHORTEST_WITHOUT_CUE = 5;

/** One that a colon announces without a cue: وختمها بكلمة: «…». */
const SHORTEST_AFTER_COLON = 8;

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
    } else if (words >= SHORTEST_AFTER_COLON && followsColon(scope, open)) {
      found.push({ ...speech(scope, quotation, null), frame: spanOf(scope, 0, open - 1) });
    }
  }
  return found;
}

/** True where the cue stands right after the closing mark: «…» قال فلان, «…»، كما أكد فلان; not رسالة إلى «المدير» رد عليها. */
function follows(scope: Scope, quotation: ScopedQuotation, cue: CueCandidate): boolean {
  let index = quotation.after;
  const afterComma = isComma(scope.tokens[index]);
  while (isComma(scope.tokens[index]) || reads(scope.tokens[index], scope.speech.trailingOpeners)) index++;
  const isShort = countWords(scope, quotation.first, quotation.last) < SHORTEST_WITHOUT_CUE;
  const before = scope.tokens[quotation.first - 2];
  // وبحسب موقع «أخبار الناس»، قال الخبير إن; تقريرا بعنوان «…»، أوضحت فيه: a name, or a title.
  if (before?.kind === 'word' && (isShort || scope.speech.beforeTitles.has(before.form))) return false;
  if (cue.entry.ambiguous && (isShort || !afterComma)) return false;
  // لـ«الشرق» ليطمئن القراء: with a proclitic it is no main verb.
  if (cue.cue.start !== scope.tokens[cue.index]!.start) return false;
  // «…» وقال: a joined verb begins a report of its own.
  return index === cue.index && cue.entry.form === 'verb' && !isJoined(scope, scope.tokens[index]!);
}

/** A colon that announces what somebody said, and no title. */
function followsColon({ tokens, speech }: Scope, open: number): boolean {
  return open > 1 && tokens[open - 1]!.form === ':' && !speech.beforeTitles.has(tokens[open - 2]!.form);
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
