import type { Quoted } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { CueEntry, SpeakerNoun, SpeechLexicon } from '../model/speech-lexicon.ts';
import type { Sentence, Token } from '../model/token.ts';

/** One sentence, addressed by the index of its tokens. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, the index in `mentions` of the mention it belongs to. */
  readonly mentionAt: ReadonlyMap<number, number>;
  readonly mentions: readonly Mention[];
  readonly language: Language;
  readonly speech: SpeechLexicon;
}

/** The clause that reports a quote: its tokens from `from` to just before `to`, and its cue. */
export interface Frame extends SentenceView {
  readonly quote: Quote;
  readonly from: number;
  readonly to: number;
  /** Index of the cue's token; -1 where the quote has none. */
  readonly cue: number;
  /** True where the frame follows its quote: «…»، قال فلان. */
  readonly trailing: boolean;
}

/** The view of each sentence as long as the sentence is held: speakers, confidence and contacts ask for it in turn. */
const kept = new WeakMap<Sentence, SentenceView>();

export function viewOf(document: Quoted, sentence: Sentence, language: Language): SentenceView {
  const known = kept.get(sentence);
  if (known?.mentions === document.mentions && known.language === language) return known;
  const view = makeView(document, sentence, language);
  kept.set(sentence, view);
  return view;
}

function makeView(document: Quoted, sentence: Sentence, language: Language): SentenceView {
  const { tokens } = sentence;
  const mentionAt = new Map<number, number>();
  let token = 0;
  for (let index = firstNotBefore(document.mentions, sentence.start); index < document.mentions.length; index++) {
    const mention = document.mentions[index]!;
    if (mention.start >= sentence.end) break;
    while (token < tokens.length && tokens[token]!.end <= mention.start) token++;
    for (let i = token; i < tokens.length && tokens[i]!.start < mention.end; i++) mentionAt.set(i, index);
  }
  const { text } = document.article;
  return { text, tokens, mentionAt, mentions: document.mentions, language, speech: language.speech };
}

/** Index of the first mention or token that ends after the offset; behind the last where none does. */
export function firstNotBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function frameOf(view: SentenceView, quote: Quote): Frame {
  const from = tokenAt(view, quote.frame.start);
  const to = quote.frame.end > quote.frame.start ? tokenAt(view, quote.frame.end - 1) + 1 : from;
  const cue = quote.cue ? tokenAt(view, quote.cue.start) : -1;
  return frameWith(view, quote, from, to, cue, quote.frame.start >= quote.end);
}

/** A frame of its parts. */
export function frameWith(
  { text, tokens, mentionAt, mentions, language, speech }: SentenceView,
  quote: Quote,
  from: number,
  to: number,
  cue: number,
  trailing: boolean,
): Frame {
  // Named one by one: to spread the view takes several times as long.
  return { text, tokens, mentionAt, mentions, language, speech, quote, from, to, cue, trailing };
}

/** Index of the first token that ends after the offset; behind the last where none does. */
export function tokenAt(view: SentenceView, offset: number): number {
  return firstNotBefore(view.tokens, offset);
}

/** A token as printed, its proclitics with it. */
export function wordAt(view: SentenceView, index: number): string {
  const { start, end } = view.tokens[index]!;
  return view.text.slice(start, end);
}

/** True where one of the word's readings is in the set. */
export function reads(view: SentenceView, index: number, forms: { has(form: string): boolean }): boolean {
  const readings = view.tokens[index]?.readings ?? [];
  for (let i = 0; i < readings.length; i++) if (forms.has(readings[i]!.form)) return true;
  return false;
}

/** The entry of the first of the word's readings that may report; undefined where none does. */
export function cueOf({ speech }: SentenceView, { readings }: Token): CueEntry | undefined {
  for (let i = 0; i < readings.length; i++) {
    const entry = speech.cues.get(readings[i]!.form);
    if (entry) return entry;
  }
  return undefined;
}

/** The mention that a token belongs to. */
export function mentionOf(view: SentenceView, index: number): Mention | undefined {
  const mention = view.mentionAt.get(index);
  return mention === undefined ? undefined : view.mentions[mention];
}

/** The speaker noun a word is (الوزير, لمصدر); undefined where it is none or part of a name. */
export function speakerNounAt(view: SentenceView, index: number): SpeakerNoun | undefined {
  const token = view.tokens[index];
  if (token?.kind !== 'word' || view.mentionAt.has(index)) return undefined;
  for (const reading of token.readings) {
    const noun = view.speech.speakerNoun(reading.form);
    if (noun) return noun;
  }
  return undefined;
}

/** True where a word is a preposition, or carries one: في, لمراسل, بالقاهرة. */
export function isPrepositional(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token?.kind !== 'word') return false;
  // المهندس علي القرني: folded like على, but part of a name.
  if (view.mentionAt.has(index)) return carriesPreposition(view, index);
  if (!isReadAsPreposition(view, token) && !carriesPreposition(view, index)) return false;
  return !isNameAfterVerb(view, index) && !isNounLikePreposition(view, index);
}

function isReadAsPreposition({ speech, language }: SentenceView, { form }: Token): boolean {
  if (speech.prepositions.has(form) || speech.prepositionsWithPronoun.has(form)) return true;
  // وعن فلان: the joining و before the preposition.
  return form.length > 2 && language.words.conjunctions.has(form[0]!) && speech.prepositions.has(form.slice(1));
}

/** True where the name or noun at `index` is read after a proclitic ب, ل or ك: لترامب. */
export function carriesPreposition(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!;
  const mention = mentionOf(view, index);
  if (mention) return holdsPreposition(view, token.start, mention.start);
  const noun = nounStart(view, index);
  return holdsPreposition(view, token.start, noun);
}

/** قال علي القرني: folded like على, but printed as the name is, and right behind a verb of speech. */
function isNameAfterVerb(view: SentenceView, index: number): boolean {
  const { form } = view.tokens[index]!;
  if (view.language.names.distinctSpellings.get(form) !== wordAt(view, index)) return false;
  return (
    view.tokens[index - 1]?.readings.some((reading) => view.speech.cues.get(reading.form)?.form === 'verb') ?? false
  );
}

/** أكد إمام المسجد: folded like أمام, but printed as the noun is. */
function isNounLikePreposition(view: SentenceView, index: number): boolean {
  return view.speech.nounsLikePrepositions.some((noun) => wordAt(view, index).endsWith(noun));
}

function holdsPreposition(view: SentenceView, from: number, to: number): boolean {
  const { prepositions } = view.language.words;
  for (let i = from; i < to; i++) if (prepositions.has(view.text[i]!)) return true;
  return false;
}

/** Where a speaker noun begins once its proclitics are cut: لمصدر → مصدر. */
function nounStart(view: SentenceView, index: number): number {
  const token = view.tokens[index]!;
  if (token.readings.length < 2 || view.mentionAt.has(index)) return token.start;
  const { speakerNoun, media } = view.speech;
  // لمصدر → مصدر, للألمانية → الألمانية
  const reading =
    token.readings.find(({ form }) => speakerNoun(form)) ?? token.readings.find(({ form }) => media.has(form));
  return reading?.start ?? token.start;
}

export function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark';
}

/** The text from one token to just before another, the proclitics of the first left out. */
export function printed(view: SentenceView, from: number, to: number): string {
  const { start, end } = spanBetween(view, from, to);
  const text = view.text.slice(start, end);
  // للمتحدث is ل + المتحدث: what is printed after the preposition lacks the alef of its article, which the reading has.
  const reading = view.tokens[from]!.readings.find((one) => one.start === start)?.form ?? '';
  const missing = reading.length - view.language.words.fold(view.text.slice(start, view.tokens[from]!.end)).length;
  return missing > 0 ? reading.slice(0, missing) + text : text;
}

export function spanBetween(view: SentenceView, from: number, to: number): Span {
  return { start: nounStart(view, from), end: view.tokens[Math.max(from, to - 1)]!.end };
}
