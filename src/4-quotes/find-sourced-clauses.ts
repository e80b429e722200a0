import type { Cue } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { OPENS } from '../model/speech-lexicon.ts';
import type { Token } from '../model/token.ts';
import { endOfClause } from './end-of-clause.ts';
import type { CueCandidate } from './find-cues.ts';
import { type FoundQuote, kindOfClause, quotedWithin } from './found-quote.ts';
import { readSource } from './read-source.ts';
import { countWords, isComma, isJoined, phraseLength, reads, type Scope, spanOf } from './scope.ts';
import { pointsBack, sourcePhraseAt } from './source-phrase.ts';

/** A source that only interrupts its clause stands behind at most so many words. */
const LONGEST_OPENING = 6;

/** كما, the verb and its subject are at most so many tokens. */
const LONGEST_AS_SAID = 8;

/** The quotes whose source is named beside them: وبحسب الوكالة، فإن… , … ، وفقا لمصدر مطلع , … ، كما قال الوزير. */
export function findSourcedClauses(
  scope: Scope,
  cues: readonly CueCandidate[],
  taken: readonly FoundQuote[],
): FoundQuote[] {
  const found: FoundQuote[] = [];
  const { tokens, opens } = scope;
  for (let i = 0; i < tokens.length; i++) {
    const mayOpen = (opens[i]! & OPENS.source) !== 0 || ((opens[i + 1] ?? 0) & OPENS.cue) !== 0;
    if (!mayOpen) continue;
    const source = sourceAt(scope, i, cues);
    if (!source || [...taken, ...found].some((quote) => quote.first <= i && i < quote.last)) continue;
    const end = readSource(scope, i + source.length, source.own);
    if (end === null) continue;
    const quote = isHead(scope, source)
      ? following(scope, source, end, taken, cues)
      : preceding(scope, source, end, taken, cues);
    if (quote && ![...taken, ...found].some((other) => other.first < quote.last && quote.first < other.last))
      found.push(quote);
    i = end;
  }
  return found;
}

/** The words that name a source: where they begin, how many, and the cue that stands for them. */
interface Source {
  readonly index: number;
  readonly length: number;
  readonly cue: Cue;
  /** True of على حد قوله, وفقا له: the source is whoever is speaking. */
  readonly own: boolean;
}

function sourceAt(scope: Scope, index: number, cues: readonly CueCandidate[]): Source | null {
  const phrase = sourcePhraseAt(scope, index);
  if (!phrase) return asSaid(scope, index, cues);
  const { words, pronoun } = phrase;
  const token = scope.tokens[index]!;
  // وبحسب: the و that joins the sentence to the one before is no part of the cue.
  const { start } = token.readings.find((reading) => reading.form === words[0])!;
  const lemma = words.join(' ');
  const cue: Cue = {
    start,
    end: token.end,
    text: token.form,
    lemma,
    stance: 'state',
    form: 'verbless',
    gender: null,
    number: null,
  };
  return { index, length: words.length, cue, own: pronoun ?? pointsBack(scope, index, phrase) };
}

/** … ، كما قال الوزير. : behind a whole clause, with nothing of its own to report. */
function asSaid(scope: Scope, index: number, cues: readonly CueCandidate[]): Source | null {
  const { tokens, speech } = scope;
  if (!isComma(tokens[index - 1]) || !speech.trailingOpeners.has(tokens[index]!.form)) return null;
  const cue = cues.find((candidate) => candidate.index === index + 1);
  if (cue?.entry.form !== 'verb' || cue.entry.ambiguous || cue.entry.impersonal || cue.entry.stance === 'claim')
    return null;
  const end = readSource(scope, index + 2, false);
  const isLast = end !== null && end - index <= LONGEST_AS_SAID && countWords(scope, end, tokens.length) === 0;
  return isLast ? { index, length: 2, cue: cue.cue, own: false } : null;
}

/** True where the phrase opens its sentence or clause: وبحسب…, ووفقا ل…, كما نقل, ، ووفق المصدر. */
function isHead(scope: Scope, { index, cue }: Source): boolean {
  const joined = cue.form === 'verbless' && cue.start > scope.tokens[index]!.start;
  if (joined && isComma(scope.tokens[index - 1])) return true;
  return index === 0 || (index === 1 && scope.tokens[0]!.kind === 'word' && scope.tokens[0]!.form.length <= 4);
}

function following(
  scope: Scope,
  source: Source,
  end: number,
  taken: readonly FoundQuote[],
  cues: readonly CueCandidate[],
): FoundQuote | null {
  let first = end + 1;
  if (first < scope.tokens.length && isComma(scope.tokens[first])) first++;
  first = afterApposition(scope, first);
  if (first >= scope.tokens.length) return null;
  const last = endOfClause(scope, first, cues);
  // وبحسب الوكالة، قال الوزير إن…: the clause reports on its own account.
  const own = cues.find((cue) => cue.index >= end && cue.index < first + 2);
  if (own && taken.some(({ cue }) => cue?.start === own.cue.start)) return null;
  if (countWords(scope, first, last) < 3) return null;
  return clause(scope, source, first, last, spanOf(scope, source.index, first));
}

/** وفقا لفلان، رئيس الشركة، ترتفع الأسعار: behind the office of the one named before it, and its comma. */
function afterApposition(scope: Scope, first: number): number {
  const token = scope.tokens[first];
  const roles = scope.mentions.get(first - 2)?.roles ?? [];
  const role = token && roles.find(({ start, end }) => start <= token.start && token.start < end);
  if (!role) return first;
  let end = first;
  while (end < scope.tokens.length && scope.tokens[end]!.start < role.end) end++;
  return isComma(scope.tokens[end]) ? end + 1 : first;
}

function preceding(
  scope: Scope,
  source: Source,
  end: number,
  taken: readonly FoundQuote[],
  cues: readonly CueCandidate[],
): FoundQuote | null {
  const phrase = source.index;
  // قالت الصحيفة نقلا عن مسؤولين إن…: the source belongs to the words that report.
  const at = scope.tokens[phrase]!.start;
  if (taken.some(({ cue, frame }) => cue && cue.start < at && at < frame.end)) return null;
  const { tokens } = scope;
  // فإيران -على حد قوله- تحارب التنظيم: the clause around it, from its comma on.
  const isDashed = tokens[phrase - 1]?.form === '-' && tokens[end]?.form === '-';
  const first = isDashed ? afterLastComma(scope, phrase) : startOfClause(scope, taken, phrase);
  const told = (cue: CueCandidate) => cue.index >= first && cue.index < phrase && cue.entry.form === 'verb';
  // واعتبر الوزير القرار سليما، بحسب تعبيره: said by the one who spoke, and told as a noun.
  if (source.own && cues.some(told)) return null;
  if (isDashed) return clause(scope, source, first, endOfClause(scope, end + 1, cues), spanOf(scope, phrase, end));
  let last = phrase;
  while (last > first && isComma(scope.tokens[last - 1])) last--;
  const before = tokens[phrase - 1];
  if (before?.kind !== 'mark' && end < scope.tokens.length - 1) return null;
  if (countWords(scope, first, last) < 3) return null;
  const rest = countWords(scope, first, last) <= LONGEST_OPENING ? goesOn(scope, end, cues) : null;
  return clause(scope, source, first, rest ?? last, spanOf(scope, phrase, end));
}

function afterLastComma({ tokens }: Scope, index: number): number {
  let i = index;
  while (i > 0 && !isComma(tokens[i - 1])) i--;
  return i;
}

/** Index where the clause before a source begins: behind the last quote and the words that lead into it. */
function startOfClause(scope: Scope, taken: readonly FoundQuote[], phrase: number): number {
  let first = taken.reduce((free, quote) => (quote.last <= phrase ? Math.max(free, quote.last) : free), 0);
  const skipMarks = () => {
    while (first < phrase && scope.tokens[first]!.kind === 'mark' && !scope.quotations.has(first)) first++;
  };
  skipMarks();
  // و قدرت القيمة: the joining و, printed apart.
  if (scope.words.conjunctions.has(scope.tokens[first]!.form)) first++;
  first += phraseLength(scope, first, scope.speech.leadIns);
  skipMarks();
  return first;
}

/** وانطلقت الحملات، وفق المصدر، منذ المساء: index after a clause that its source only interrupts; null where it ends there. */
function goesOn(scope: Scope, end: number, cues: readonly CueCandidate[]): number | null {
  const { tokens, speech } = scope;
  const next = tokens[end + 1];
  if (!isComma(tokens[end]) || next?.kind !== 'word') return null;
  if (isJoined(scope, next) || reads(next, speech.clauseOpeners) || reads(next, speech.relatives)) return null;
  const last = endOfClause(scope, end + 1, cues);
  const telling = cues.some((cue) => cue.index > end && cue.index < last && cue.entry.form !== 'noun');
  return telling ? null : last;
}

function clause(scope: Scope, { cue }: Source, first: number, last: number, frame: Span): FoundQuote {
  const quotation = scope.quotations.get(first);
  const whole = quotation && countWords(scope, quotation.after, last) === 0 ? quotation.quotation : null;
  const span = whole ? { start: whole.start, end: whole.end } : spanOf(scope, first, last);
  const start = whole ? span.start : afterConjunction(scope, scope.tokens[first]!);
  const kind = whole ? 'direct' : kindOfClause(scope, first, last);
  const marked = whole ? [span] : quotedWithin(scope, first, last);
  return { start, end: span.end, kind, cue, marked, frame, first, last };
}

function startsMention(scope: Scope, start: number): boolean {
  for (const mention of scope.mentions.values()) if (mention.start >= start) return mention.start === start;
  return false;
}

/** A rest this short is taken for a word of its own only where it is this frequent: في of وفي, but not صل of وصل. */
const SHORT = 3;
const FREQUENT = 1000;

/** وسارع…، بحسب إفادتهم: where a sentence begins without the و that joins it to the one before; وصل has none. */
function afterConjunction(scope: Scope, token: Token): number {
  const joined = token.readings[1];
  if (!joined || !isJoined(scope, token)) return token.start;
  if (startsMention(scope, joined.start)) return joined.start;
  const count = scope.commonWords.get(joined.form) ?? 0;
  const countJoined = scope.commonWords.get(token.form) ?? 0;
  const isWord =
    count > countJoined
      ? joined.form.length > SHORT || count >= FREQUENT
      : countJoined === 0 && joined.form.length > SHORT + 1;
  return isWord ? joined.start : token.start;
}
