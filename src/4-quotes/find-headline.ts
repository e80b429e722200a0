import type { FoundQuote } from './found-quote.ts';
import { countWords, quoteOnly, type Scope, spanOf } from './scope.ts';

/** Before the colon of a headline stands a name or office of at most so many words. */
const LONGEST_SPEAKER = 8;

/** A headline of the form «speaker: what was said»: بيسكوف: لا موعد للقمة بعد, «الصحة»: «اللقاح جاهز». */
export function findHeadline(scope: Scope): FoundQuote | null {
  const mark = scope.tokens.findIndex((token, index) => token.form === ':' || isDash(scope, index));
  if (mark < 1 || countWords(scope, 0, mark) > LONGEST_SPEAKER) return null;
  const first = mark + 1;
  if (countWords(scope, first, scope.tokens.length) < 2) return null;
  const head = scope.tokens.findIndex(({ kind }) => kind === 'word');
  if (!namesSpeaker(scope, head)) return null;
  // قابس: مناوشات بين الطلبة tells where, بوتين - سيرة رجل whom it is about: they need words that can only be said.
  const sure = scope.tokens[mark]!.form === ':' && scope.mentions.get(head)?.type !== 'place';
  if (!sure && !isSpoken(scope, first)) return null;
  const quotation = quoteOnly(scope, first);
  const span = quotation ?? spanOf(scope, first, scope.tokens.length);
  const { start, end, form } = scope.tokens[mark]!;
  return {
    ...span,
    kind: 'headline',
    cue: { start, end, text: form, lemma: ':', stance: 'state', form: 'colon', gender: null, number: null },
    marked: quotation ? [quotation] : [],
    frame: spanOf(scope, 0, mark),
    first,
    last: scope.tokens.length,
  };
}

/** A dash with space on either side, between a name and what follows. */
function isDash({ tokens, mentions }: Scope, index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'mark' || !'-–—'.includes(token.form) || !mentions.has(index - 1)) return false;
  return tokens[index - 1]!.end < token.start && token.end < (tokens[index + 1]?.start ?? 0);
}

/** A headline that opens with a name or an office, not with a kicker: قمة العشرين: … */
function namesSpeaker({ tokens, mentions, speech }: Scope, head: number): boolean {
  return head >= 0 && (mentions.has(head) || speech.speakerNoun(tokens[head]!.form) !== undefined);
}

/** Words between marks, or a denial: لن نتراجع. */
function isSpoken({ tokens, quotations, speech }: Scope, first: number): boolean {
  return quotations.has(first) || speech.negations.has(tokens[first]!.form);
}
