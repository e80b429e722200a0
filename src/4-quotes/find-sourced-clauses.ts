import type { Token } from '../model/token.ts';
import { endOfClause } from './end-of-clause.ts';
import type { CueCandidate } from './find-cues.ts';
import { type FoundQuote, kindOfClause, quotedWithin } from './found-quote.ts';
import { countWords, isComma, isJoined, type Scope, spanOf } from './scope.ts';
import { sourcePhraseAt } from './source-phrase.ts';

/** A source between its phrase and the clause it vouches for takes at most so many words. */
const LONGEST_SOURCE = 24;

/** The quotes whose source is named without a verb: وبحسب الوكالة، فإن… , and … ، وفقا لمصدر مطلع. */
export function findSourcedClauses(
  scope: Scope,
  cues: readonly CueCandidate[],
  taken: readonly FoundQuote[],
): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (let i = 0; i < scope.tokens.length; i++) {
    const phrase = sourcePhraseAt(scope, i);
    if (!phrase || taken.some((quote) => quote.first <= i && i < quote.last)) continue;
    const end = readSource(scope, i + phrase.words.length, phrase.pronoun ?? false);
    if (end === null) continue;
    const quote = isHead(scope, i) ? following(scope, i, end, cues) : preceding(scope, i, end, taken, cues);
    if (quote && !taken.some((other) => other.first < quote.last && quote.first < other.last)) found.push(quote);
    i = end;
  }
  return found;
}

/** Index after the words that name the source, up to a comma, to فإن or to the sentence's end; null where they name nobody. */
function readSource(scope: Scope, first: number, pronoun: boolean): number | null {
  const { tokens, speech } = scope;
  // وفقا لخريطة الطريق: what the phrase governs has to be a name, a speaker, speech itself, or ما before a verb.
  if (!pronoun && !headsSource(scope, first)) return null;
  let names = pronoun;
  let i = first;
  for (; i < tokens.length && i < first + LONGEST_SOURCE; i++) {
    const token = tokens[i]!;
    if (scope.mentions.has(i) || namesSpeaker(scope, i)) names = true;
    if (token.kind === 'word' && speech.resumptive.has(token.form)) return names ? i : null;
    if (isComma(token) && !resumesLater(scope, i)) return names ? i : null;
    if (token.form === '.' || token.form === ':') break;
  }
  return names && (i >= tokens.length || tokens[i]!.kind === 'mark') ? i : null;
}

function headsSource(scope: Scope, first: number): boolean {
  const token = scope.tokens[first];
  if (!token) return false;
  if (scope.mentions.has(first) || scope.quotations.has(first) || namesSpeaker(scope, first)) return true;
  return token.readings.some(
    ({ form }) =>
      scope.speech.venueNouns.has(form) ||
      scope.speech.mediaHeads.has(form) ||
      scope.speech.negations.has(form) ||
      scope.speech.cues.has(form),
  );
}

/** مصادر مطلعة، تحدثت للصحيفة، فإن…: commas inside the source do not end it where فإن still comes. */
function resumesLater(scope: Scope, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(scope.tokens.length, comma + 12); i++) {
    if (scope.speech.resumptive.has(scope.tokens[i]!.form)) return true;
  }
  return false;
}

function namesSpeaker(scope: Scope, index: number): boolean {
  return scope.tokens[index]!.readings.some((reading) => scope.speech.speakerNoun(reading.form) !== undefined);
}

/** True where the phrase opens its sentence: وبحسب…, ووفقا ل…, كما نقل. */
function isHead(scope: Scope, index: number): boolean {
  return index === 0 || (index === 1 && scope.tokens[0]!.kind === 'word' && scope.tokens[0]!.form.length <= 4);
}

function following(scope: Scope, phrase: number, end: number, cues: readonly CueCandidate[]): FoundQuote | null {
  let first = end + 1;
  if (first < scope.tokens.length && isComma(scope.tokens[first])) first++;
  if (first >= scope.tokens.length) return null;
  const last = endOfClause(scope, first, cues);
  // وبحسب الوكالة، قال الوزير إن…: the clause reports on its own account.
  if (cues.some((cue) => cue.index >= end && cue.index < first + 2)) return null;
  if (countWords(scope, first, last) < 3) return null;
  return clause(scope, phrase, first, last, spanOf(scope, phrase, first));
}

function preceding(
  scope: Scope,
  phrase: number,
  end: number,
  taken: readonly FoundQuote[],
  cues: readonly CueCandidate[],
): FoundQuote | null {
  let first = taken.reduce((free, quote) => (quote.last <= phrase ? Math.max(free, quote.last) : free), 0);
  while (first < phrase && scope.tokens[first]!.kind === 'mark' && !scope.quotations.has(first)) first++;
  let last = phrase;
  while (last > first && isComma(scope.tokens[last - 1])) last--;
  const before = scope.tokens[phrase - 1];
  if (before?.kind !== 'mark' && end < scope.tokens.length - 1) return null;
  if (cues.some((cue) => cue.index >= first && cue.index < last && cue.entry.form === 'verb' && !cue.entry.ambiguous))
    return null;
  if (countWords(scope, first, last) < 3) return null;
  return clause(scope, phrase, first, last, spanOf(scope, phrase, end));
}

function clause(
  scope: Scope,
  phrase: number,
  first: number,
  last: number,
  frame: { start: number; end: number },
): FoundQuote {
  const token = scope.tokens[phrase]!;
  const { words } = sourcePhraseAt(scope, phrase)!;
  const quotation = scope.quotations.get(first);
  const whole = quotation && countWords(scope, quotation.after, last) === 0 ? quotation.quotation : null;
  const span = whole ? { start: whole.start, end: whole.end } : spanOf(scope, first, last);
  const start = !whole && first === 0 ? afterConjunction(scope, scope.tokens[0]!) : span.start;
  // وبحسب: the و that joins the sentence to the one before is no part of the cue.
  const cueStart = token.readings.find((reading) => reading.form === words[0])!.start;
  return {
    start,
    end: span.end,
    kind: whole ? 'direct' : kindOfClause(scope, first, last),
    cue: {
      start: cueStart,
      end: token.end,
      text: token.form,
      lemma: words.join(' '),
      stance: 'state',
      form: 'verbless',
      gender: null,
      number: null,
    },
    marked: whole ? [span] : quotedWithin(scope, first, last),
    frame,
    first,
    last,
  };
}

/** A rest this short is taken for a word of its own only where it is this frequent: في of وفي, but not صل of وصل. */
const SHORT = 3;
const FREQUENT = 1000;

/** وسارع…، بحسب إفادتهم: where a sentence begins without the و that joins it to the one before; وصل has none. */
function afterConjunction(scope: Scope, token: Token): number {
  const joined = token.readings[1];
  if (!joined || !isJoined(scope, token)) return token.start;
  if (scope.mentions.get(0)?.start === joined.start) return joined.start;
  const count = scope.commonWords.get(joined.form) ?? 0;
  const countJoined = scope.commonWords.get(token.form) ?? 0;
  const isWord =
    count > countJoined
      ? joined.form.length > SHORT || count >= FREQUENT
      : countJoined === 0 && joined.form.length > SHORT + 1;
  return isWord ? joined.start : token.start;
}
