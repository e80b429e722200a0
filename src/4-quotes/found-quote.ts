import type { Cue, QuoteKind } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { countNamed, countWords, type Scope, type ScopedQuotation } from './scope.ts';

/** A quote of one sentence, before it has an id. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind;
  readonly cue: Cue | null;
  readonly marked: readonly Span[];
  readonly frame: Span;
  /** Indexes of its first token and of the first that is free after it. */
  readonly first: number;
  readonly last: number;
}

/** Between marks in unmarked speech, so many words are wording and no label. */
const SHORTEST_WORDING = 5;

/** The stretches between marks inside a clause. */
export function quotedWithin(scope: Scope, first: number, last: number): Span[] {
  return within(scope, first, last).map(({ quotation }) => ({ start: quotation.start, end: quotation.end }));
}

/** mixed where a part of the clause stands in marks as the speaker's own wording, else indirect. */
export function kindOfClause(scope: Scope, first: number, last: number): 'mixed' | 'indirect' {
  // قال: نحن نبني «مدينة جميلة»: all that a colon announces is the speaker's wording, and short marks in it a label.
  const isAnnounced = scope.tokens[first - 1]?.form === ':';
  const isOwn = (quotation: ScopedQuotation) =>
    !isLabel(scope, quotation) &&
    (!isAnnounced || countWords(scope, quotation.first, quotation.last) >= SHORTEST_WORDING);
  return within(scope, first, last).some(isOwn) ? 'mixed' : 'indirect';
}

function within(scope: Scope, first: number, last: number): ScopedQuotation[] {
  const found: ScopedQuotation[] = [];
  for (const [open, quotation] of scope.quotations) {
    if (open >= first - 1 && quotation.first < last && quotation.quotation.depth < 2) found.push(quotation);
  }
  return found;
}

/** «فريق الأحلام», تنظيم «داعش»: a name or one definite noun between marks; «بحماس» is the speaker's wording. */
function isLabel(scope: Scope, quotation: ScopedQuotation): boolean {
  const words = countWords(scope, quotation.first, quotation.last);
  if (words <= 4 && countNamed(scope, quotation) > 0) return true;
  if (words > 2) return false;
  const head = scope.tokens[quotation.first]!;
  const before = scope.tokens[quotation.first - 2];
  if (scope.speech.isDefinite(head.form)) return true;
  return before?.kind === 'word' && (scope.speech.isDefinite(before.form) || scope.speech.particles.has(before.form));
}
