import type { FoundQuote } from './found-quote.ts';
import { countWords, quoteOnly, type Scope, spanOf } from './scope.ts';

/** Before the colon of a headline stands a name or office of at most so many words. */
const LONGEST_SPEAKER = 8;

/** A headline of the form «speaker: what was said»: بيسكوف: لا موعد للقمة بعد. */
export function findHeadline(scope: Scope): FoundQuote | null {
  const colon = scope.tokens.findIndex((token) => token.form === ':');
  if (colon < 1 || countWords(scope, 0, colon) > LONGEST_SPEAKER) return null;
  if (!namesSpeaker(scope)) return null;
  const first = colon + 1;
  if (countWords(scope, first, scope.tokens.length) < 2) return null;
  const quotation = quoteOnly(scope, first);
  const span = quotation ?? spanOf(scope, first, scope.tokens.length);
  const token = scope.tokens[colon]!;
  return {
    start: span.start,
    end: span.end,
    kind: 'headline',
    cue: {
      start: token.start,
      end: token.end,
      text: ':',
      lemma: ':',
      stance: 'state',
      form: 'colon',
      gender: null,
      number: null,
    },
    marked: quotation ? [quotation] : [],
    frame: spanOf(scope, 0, colon),
    first,
    last: scope.tokens.length,
  };
}

/** A headline that opens with a name or an office, not with a kicker: قمة العشرين: … */
function namesSpeaker(scope: Scope): boolean {
  return scope.mentions.has(0) || scope.speech.speakerNoun(scope.tokens[0]!.form) !== undefined;
}
