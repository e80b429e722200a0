import type { Token } from '../model/token.ts';
import type { CueCandidate } from './find-cues.ts';
import { isComma, isJoined, reads, type Scope } from './scope.ts';
import { sourcePhraseLength } from './source-phrase.ts';

/** From لكن to the verb of its clause stand fewer words. */
const FARTHEST_OPENER = 7;

/**
 * Index after the last token of a reported clause that begins at `first`: the sentence's end, or where a new report
 * begins (، مضيفا أن… / وأضاف أن… / فيما قال…), or where a source is named after it (، بحسب الوكالة).
 */
export function endOfClause(scope: Scope, first: number, cues: readonly CueCandidate[]): number {
  const { tokens } = scope;
  let end = enclosingEnd(scope, first);
  for (const cue of cues) {
    if (cue.index <= first || cue.index >= end) continue;
    if (insideQuotation(scope, first, cue.index)) continue;
    const start = startOfReport(scope, cue, first);
    if (start !== null) {
      end = start;
      break;
    }
  }
  for (let i = first + 1; i < end; i++) {
    if (isComma(tokens[i - 1]) && !insideQuotation(scope, first, i) && sourcePhraseLength(scope, i) > 0) end = i;
  }
  const bracket = scope.tokens.findIndex(({ form }, index) => form === '(' && index >= first);
  while (end > first + 1 && isTrailing(scope, scope.tokens[end - 1]!, bracket >= 0 && bracket < end)) end--;
  return end;
}

/** Where the clause begins inside a quotation that it does not open, it cannot outlast that quotation. */
function enclosingEnd(scope: Scope, first: number): number {
  let end = scope.tokens.length;
  for (const quotation of scope.quotations.values()) {
    if (quotation.first < first && first < quotation.last) end = Math.min(end, quotation.last);
  }
  return end;
}

/** True where a quotation that opens at or after `first` holds the token. */
function insideQuotation(scope: Scope, first: number, index: number): boolean {
  for (const [open, quotation] of scope.quotations) {
    if (open >= first - 1 && open < index && index < quotation.last) return true;
  }
  return false;
}

/** The index at which a new report begins with this cue; null where it belongs to the clause being reported. */
function startOfReport(scope: Scope, cue: CueCandidate, first: number): number | null {
  const { tokens, speech } = scope;
  const { index, entry } = cue;
  // مكالمة وصفت بأنها "جيدة": a label belongs to the clause.
  if (entry.labels && entry.form === 'verb') return null;
  if (entry.form === 'noun') return entry.gender === null ? startOfPredicate(scope, index, first) : null;
  let start = index;
  // فيما قال, في حين أكد, كما أوضح: the word before the verb goes with it.
  while (start > first && reads(tokens[start - 1], speech.clauseOpeners)) start--;
  const joined = isJoined(scope, tokens[index]!);
  if (start === index && entry.form === 'verb' && !joined) start = contrasting(scope, index, first) ?? index;
  if (start < index && speech.openerPrepositions.has(tokens[start - 1]?.form ?? '')) start--;
  const opened = start < index;
  const afterComma = isBreak(tokens[start - 1]);
  if (entry.form === 'participle') {
    if (entry.ambiguous && !afterComma) return null;
    return afterComma || leadsToClause(scope, index) ? start : null;
  }
  if (!leadsToClause(scope, index, 12) && !(afterComma && !entry.ambiguous && (joined || opened))) return null;
  if (opened && (afterComma || start < index - 1)) return start;
  // فيما كشف البنك أن…، أوضح مسؤولون أن…: the main clause after the comma.
  if (afterComma && (joined || !entry.ambiguous)) return start;
  return joined && entry.continues ? start : null;
}

/** لكن طهران تقول إنه: where the word begins that sets a subject and its verb against what was said. */
function contrasting(scope: Scope, verb: number, first: number): number | null {
  for (let i = verb - 1; i > Math.max(first, verb - FARTHEST_OPENER); i--) {
    if (isComma(scope.tokens[i])) return null;
    if (reads(scope.tokens[i], scope.speech.clauseOpeners)) return i;
  }
  return null;
}

/** ، وسارع الكرملين إلى التوضيح بأن: the clause that ends in a noun of speech begins after the comma. */
function startOfPredicate(scope: Scope, noun: number, first: number): number | null {
  for (let i = noun - 1; i > Math.max(first, noun - FARTHEST_OPENER); i--) if (isComma(scope.tokens[i])) return i + 1;
  return null;
}

/** A comma or dash; جريدة «عرب اليوم» واصلت: not the mark that closes a name. */
function isBreak(token: Token | undefined): boolean {
  return isComma(token) || (token?.kind === 'mark' && '-–—ـ.…!؟?'.includes(token.form));
}

/** True where the cue is soon followed by a particle, colon or quotation: it reports something. */
function leadsToClause(scope: Scope, index: number, farthest = 3): boolean {
  for (let i = index + 1; i <= index + farthest && i < scope.tokens.length; i++) {
    const token = scope.tokens[i]!;
    if (token.form === ':' || scope.quotations.has(i)) return true;
    if (token.kind === 'word' && scope.speech.particles.has(token.form)) return true;
  }
  return false;
}

/** Marks and joining words that a clause does not end with; it keeps the bracket that closes one of its own. */
function isTrailing(scope: Scope, { form, kind }: Token, bracketed: boolean): boolean {
  if (kind !== 'mark') return scope.words.conjunctions.has(form);
  return form === ')' ? !bracketed : !']%'.includes(form);
}
