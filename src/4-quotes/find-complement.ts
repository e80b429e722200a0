import type { CueCandidate } from './find-cues.ts';
import { countNamed, countWords, isComma, reads, type Scope, type ScopedQuotation } from './scope.ts';

/** What a cue reports: where it begins and what opens it. Indexes of tokens. */
export interface Complement {
  readonly kind: 'clause' | 'quotation' | 'colon';
  /** The particle, opening mark or colon. */
  readonly opener: number;
  /** The first token of what is reported. */
  readonly first: number;
  readonly quotation: ScopedQuotation | null;
}

/** Between a cue and what it reports stand at most so many words: a name with office and apposition. */
const FARTHEST = 45;
/** A noun that looks like a verb (رد, ذكر) has what it reports close by. */
const FARTHEST_OF_AMBIGUOUS = 22;
/** A quotation that no colon or comma announces stands close to its cue, and closer to a participle. */
const FARTHEST_BARE = 20;
const FARTHEST_BARE_OF_PARTICIPLE = 6;
/** A label after في or من has at most so many words. */
const LONGEST_LABEL = 4;
/** Fewer words between marks are a name or a label («الجاسر»), unless a colon says otherwise. */
const SHORTEST_SPEECH = 3;

/** What stands after the cue and is reported by it; null where nothing is. */
export function findComplement(
  scope: Scope,
  candidate: CueCandidate,
  later: ReadonlyMap<number, CueCandidate>,
): Complement | null {
  const { tokens, speech } = scope;
  const limit = Math.min(
    tokens.length,
    candidate.index + 1 + (candidate.entry.ambiguous ? FARTHEST_OF_AMBIGUOUS : FARTHEST),
  );
  for (let i = candidate.index + 1; i < limit; i++) {
    const token = tokens[i]!;
    const next = later.get(i);
    if (next && blocks(next, candidate)) return null;
    const quotation = scope.quotations.get(i);
    if (quotation) {
      if (isSpeech(scope, quotation, i, candidate))
        return { kind: 'quotation', opener: i, first: quotation.first, quotation };
      i = Math.max(i, quotation.after - 1);
      continue;
    }
    if (token.form === ':') return afterColon(scope, i);
    const particle = token.kind === 'word' ? speech.particles.get(token.form) : undefined;
    if (particle === undefined || scope.mentions.has(i)) continue;
    if (reads(tokens[i - 1], speech.adversatives)) return null;
    if (reads(tokens[i - 1], speech.beforeOtherClauses) && i - 1 !== candidate.index) continue;
    if (i === candidate.index + 1 && isImpersonal(scope, candidate)) return null;
    return openedByParticle(scope, i, candidate);
  }
  return null;
}

/** A second cue on the way takes the complement for itself, but a noun that only looks like one does not. */
function blocks(next: CueCandidate, candidate: CueCandidate): boolean {
  if (next.entry.form === 'noun') return true;
  return !next.entry.ambiguous || candidate.entry.ambiguous;
}

/** يذكر أن, يُعتقد أن: a present verb without a subject, at the head of its clause. */
function isImpersonal(scope: Scope, { index, entry }: CueCandidate): boolean {
  if (!entry.impersonal) return false;
  const before = scope.tokens[index - 1];
  return before === undefined || before.kind === 'mark' || !scope.mentions.has(index - 1);
}

function openedByParticle(scope: Scope, opener: number, { entry }: CueCandidate): Complement | null {
  const first = opener + 1;
  if (first >= scope.tokens.length) return null;
  const quotation = scope.quotations.get(first) ?? null;
  if (entry.labels && (!quotation || countWords(scope, quotation.first, quotation.last) < SHORTEST_SPEECH)) return null;
  return { kind: 'clause', opener, first, quotation };
}

function afterColon(scope: Scope, colon: number): Complement | null {
  const first = colon + 1;
  const next = scope.tokens[first];
  if (!next) return null;
  // قال المتحدث: إن… : the particle opens the clause, as it does without the colon.
  if (next.kind === 'word' && scope.speech.particles.has(next.form) && first + 1 < scope.tokens.length) {
    return { kind: 'clause', opener: first, first: first + 1, quotation: scope.quotations.get(first + 1) ?? null };
  }
  const quotation = scope.quotations.get(first);
  if (quotation && quotation.last > quotation.first)
    return { kind: 'quotation', opener: first, first: quotation.first, quotation };
  return { kind: 'colon', opener: colon, first, quotation: null };
}

/** Whether a quotation after a cue is speech, and no name or label. */
function isSpeech(scope: Scope, quotation: ScopedQuotation, opener: number, cue: CueCandidate): boolean {
  const words = countWords(scope, quotation.first, quotation.last);
  const named = countNamed(scope, quotation);
  if (named === words) return false;
  const before = scope.tokens[opener - 1];
  if (before?.form === ':' || isComma(before)) return words >= 2;
  if (words <= LONGEST_LABEL && before && scope.speech.inside.has(before.form)) return false;
  if (words < SHORTEST_SPEECH) return opener === cue.index + 1 && quotation.after >= scope.tokens.length - 1;
  const between = countWords(scope, cue.index + 1, opener);
  if (between > (cue.entry.form === 'participle' ? FARTHEST_BARE_OF_PARTICIPLE : FARTHEST_BARE)) return false;
  // وكالة "ريا نوفوستي", مشروع "الغد لنا": a noun that a name in marks completes.
  return words > SHORTEST_SPEECH + 1 || (named === 0 && words > SHORTEST_SPEECH);
}
