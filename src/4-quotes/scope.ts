import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { SpeechLexicon } from '../model/speech-lexicon.ts';
import type { Quotation, Sentence, Token } from '../model/token.ts';
import type { WordRules } from '../model/word-rules.ts';

/** One sentence with what stands in it, addressed by the index of its tokens. */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly speech: SpeechLexicon;
  readonly words: WordRules;
  /** Words of ordinary text with their frequency, by which the و of وسارع is told from that of وصل. */
  readonly commonWords: ReadonlyMap<string, number>;
  /** For the index of each token that opens a quotation, the quotation and the index after its closing mark. */
  readonly quotations: ReadonlyMap<number, ScopedQuotation>;
  /** For each token, the mention it belongs to. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** For each token, what may open with it, its proclitics cut off or not: bits of `OPENS`. */
  readonly opens: readonly number[];
}

export interface ScopedQuotation {
  readonly quotation: Quotation;
  /** Indexes of its first token and of the first after its last. */
  readonly first: number;
  readonly last: number;
  /** Index of the first token after the closing mark, or after the last token where there is none. */
  readonly after: number;
}

/** Builds the scope of one sentence from the quotations and mentions of its article that begin within it. */
export function scopeOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  language: Language,
): Scope {
  const { tokens } = sentence;
  const scoped = new Map<number, ScopedQuotation>();
  for (const quotation of quotations) {
    const open = tokenFrom(tokens, quotation.open.start);
    if (tokens[open]?.start !== quotation.open.start) continue;
    const last = tokenFrom(tokens, quotation.end);
    const after = quotation.close ? tokenFrom(tokens, quotation.close.end) : last;
    scoped.set(open, { quotation, first: open + 1, last, after });
  }
  const named = new Map<number, Mention>();
  let index = 0;
  for (const mention of mentions) {
    while (index < tokens.length && tokens[index]!.end <= mention.start) index++;
    for (let i = index; i < tokens.length && tokens[i]!.start < mention.end; i++) named.set(i, mention);
  }
  const { speech, words, names } = language;
  return {
    tokens,
    paragraph: sentence.paragraph,
    speech,
    words,
    commonWords: names.commonWords,
    quotations: scoped,
    mentions: named,
    opens: tokens.map((token) => opensWith(token, speech)),
  };
}

function opensWith({ readings }: Token, speech: SpeechLexicon): number {
  let opens = 0;
  for (let i = 0; i < readings.length; i++) opens |= speech.opens.get(readings[i]!.form) ?? 0;
  return opens;
}

/** Index of the first token that starts at or behind the offset. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span from one token to just before another; empty at the first where there is none between. */
export function spanOf(scope: Scope, from: number, to: number): Span {
  const first = scope.tokens[Math.min(from, scope.tokens.length - 1)]!;
  if (to <= from) return { start: first.start, end: first.start };
  return { start: first.start, end: scope.tokens[to - 1]!.end };
}

/** How many words, marks left out, stand from one token to just before another. */
export function countWords(scope: Scope, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (scope.tokens[i]!.kind !== 'mark') count++;
  return count;
}

/** How many words of a quotation belong to names. */
export function countNamed(scope: Scope, { first, last }: ScopedQuotation): number {
  let named = 0;
  for (let i = first; i < last; i++) if (scope.mentions.has(i)) named++;
  return named;
}

/** True where one of the word's readings is in the set. */
export function reads(token: Token | undefined, forms: { has(form: string): boolean }): boolean {
  return token?.kind === 'word' && token.readings.some((reading) => forms.has(reading.form));
}

export function isComma(token: Token | undefined): boolean {
  return (
    token?.kind === 'mark' && (token.form === '،' || token.form === ',' || token.form === '؛' || token.form === ';')
  );
}

/** True of a word that و or ف joins to what came before it: وأضاف, فقال. */
export function isJoined(scope: Scope, token: Token): boolean {
  return scope.words.conjunctions.has(token.form[0]!);
}

/** The word before a token, over fillers: الواقع in الواقع قد يؤكد. */
export function wordBefore(scope: Scope, index: number): Token | undefined {
  let i = index - 1;
  while (i > 0 && scope.speech.fillers.has(scope.tokens[i]!.form)) i--;
  return scope.tokens[i];
}

/** How many words the phrase takes that begins at `index`, its first perhaps joined by و; 0 where none does. */
export function phraseLength(scope: Scope, index: number, phrases: readonly (readonly string[])[]): number {
  const token = scope.tokens[index];
  if (token?.kind !== 'word') return 0;
  const joined = isJoined(scope, token) ? token.form.slice(1) : token.form;
  const phrase = phrases.find(
    ([head, ...rest]) =>
      (head === token.form || head === joined) && rest.every((word, i) => scope.tokens[index + 1 + i]?.form === word),
  );
  return phrase?.length ?? 0;
}

/** هيكل الذي زعم أنه…، ثم عاد: the verb at `index` belongs to a relative clause. */
export function inRelativeClause({ tokens, speech }: Scope, index: number): boolean {
  return index > 1 && reads(tokens[index - 1], speech.relatives);
}

/** True of أن and of وأن, وإنه, which go on with a report; not of وكان. */
export function opensReported(scope: Scope, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { particles } = scope.speech;
  return particles.has(token.form) || (isJoined(scope, token) && particles.has(token.form.slice(1)));
}

/** The quotation that opens at `first` and holds all that follows; null where there is none. */
export function quoteOnly(scope: Scope, first: number): Span | null {
  const quotation = scope.quotations.get(first);
  if (!quotation || countWords(scope, quotation.after, scope.tokens.length) > 0) return null;
  return { start: quotation.quotation.start, end: quotation.quotation.end };
}
