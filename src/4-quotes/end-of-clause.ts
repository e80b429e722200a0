import type { CueCandidate } from './find-cues.ts';
import { readSource } from './read-source.ts';
import { countWords, inRelativeClause, isComma, opensReported, type Scope } from './scope.ts';
import { pointsBack, sourcePhraseAt } from './source-phrase.ts';
import { startOfReport } from './start-of-report.ts';
import { startsRemark } from './starts-remark.ts';

/** A clause cut off at a comma keeps at least so many tokens. */
const SHORTEST_CUT = 2;

/**
 * Index after the last token of a reported clause that begins at `first`: the sentence's end, or where a new report
 * begins (، مضيفا أن… / وأضاف أن… / فيما قال…), or where a source is named after it (، بحسب الوكالة), or where the
 * reporter goes on alone (، جاء ذلك خلال…). `cue` is the one that reports the clause, where one does.
 */
export function endOfClause(
  scope: Scope,
  first: number,
  cues: readonly CueCandidate[],
  cue: CueCandidate | null = null,
): number {
  const marked = markedFrom(scope, first);
  let end = enclosingEnd(scope, first);
  for (const next of cues) {
    if (next.index <= first || next.index >= end) continue;
    if (marked?.[next.index]) continue;
    const start = startOfReport(scope, next, first);
    if (start !== null) {
      end = start;
      break;
    }
  }
  const inRelative = cue !== null && inRelativeClause(scope, cue.index);
  for (let i = first + 1; i < end; i++) {
    if (marked?.[i]) continue;
    if (endsBefore(scope, i) || (inRelative && i > first + SHORTEST_CUT && resumesAt(scope, i))) end = i;
  }
  while (end > first + 1 && isTrailing(scope, first, end)) end--;
  return end;
}

/** True where the words at `index` are the reporter's: a source, or a remark. */
function endsBefore(scope: Scope, index: number): boolean {
  const before = scope.tokens[index - 1];
  if (startsRemark(scope, index)) return true;
  const phrase = sourcePhraseAt(scope, index);
  if (!phrase) return false;
  // على حد قول الوزير, حسب تعبيره need no comma.
  if (isComma(before) || phrase.words.length > 2 || pointsBack(scope, index, phrase)) return true;
  // … بحسب الوزارة. : even without a comma where nothing but the source follows.
  const end = readSource(scope, index + phrase.words.length, phrase.pronoun ?? false);
  return end !== null && countWords(scope, end, scope.tokens.length) === 0;
}

/** Behind the comma that closes a relative clause, unless what follows is joined to what was said. */
function resumesAt(scope: Scope, index: number): boolean {
  const token = scope.tokens[index]!;
  return isComma(scope.tokens[index - 1]) && token.kind === 'word' && !opensReported(scope, token);
}

/** Where the clause begins inside a quotation that it does not open, it cannot outlast that quotation. */
function enclosingEnd(scope: Scope, first: number): number {
  let end = scope.tokens.length;
  for (const quotation of scope.quotations.values()) {
    if (quotation.quotation.close && quotation.first < first && first < quotation.last)
      end = Math.min(end, quotation.last);
  }
  return end;
}

/** For each token, whether a quotation that opens at or after `first` holds it; null where the sentence has none. */
function markedFrom(scope: Scope, first: number): Uint8Array | null {
  if (scope.quotations.size === 0) return null;
  const marked = new Uint8Array(scope.tokens.length);
  for (const [open, { last, quotation }] of scope.quotations) {
    // Where the closing mark is missing, the marks tell nothing of where the words end.
    if (open >= first - 1 && quotation.close) marked.fill(1, open + 1, last);
  }
  return marked;
}

/** True where the clause ends with a mark or joining word that it does not keep; it keeps the bracket that closes one of its own. */
function isTrailing(scope: Scope, first: number, end: number): boolean {
  const { form, kind } = scope.tokens[end - 1]!;
  if (kind !== 'mark') return scope.words.conjunctions.has(form);
  if (form !== ')') return !']%'.includes(form);
  for (let i = first; i < end; i++) if (scope.tokens[i]!.form === '(') return false;
  return true;
}
