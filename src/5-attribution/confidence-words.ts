import { cueOf, type Frame, tokenAt } from './frame.ts';
import { type QuotePlace, sentenceAt } from './quote-place.ts';
import { ranged } from './ranged.ts';
import { wordsBetween } from './words-between.ts';

/** What tells how sure the words are: where they begin and end. */
export function wordsFeatures(frame: Frame, place: QuotePlace): readonly string[] {
  const { quote, tokens } = frame;
  const first = tokenAt(frame, quote.start);
  const last = tokenAt(frame, quote.end - 1);
  const length = 1 + (quote.text.match(/\s+/gu)?.length ?? 0);
  const inside = { first, last: Math.min(last, tokens.length - 1) };
  return [
    `kind=${quote.kind}`,
    `length=${ranged(length, [1, 4, 8, 16, 32, 64])}`,
    `marked=${marked(frame)}`,
    `content=${contentAt(frame, first)}`,
    `opening=${opening(frame, first)}`,
    `ending=${ending(frame, place)}`,
    `stops=${ranged(stops(frame, inside), [0, 1, 2, 4])}`,
    `cue-inside=${cueInside(frame, inside) ? 'yes' : 'no'}`,
    `sentences=${sentencesOf(frame, place) > 1 ? 'more' : 'one'}`,
    `sentence-shared=${place.shared ? 'yes' : 'no'}`,
  ];
}

function marked({ quote: { marked: stretches, start, end } }: Frame): string {
  if (stretches.length === 0) return 'none';
  return stretches.some((stretch) => stretch.start <= start && stretch.end >= end) ? 'all' : 'part';
}

/** Words between the cue and what it reports. */
function contentAt(frame: Frame, first: number): string {
  if (frame.cue < 0) return 'no-cue';
  if (first <= frame.cue) return 'before-cue';
  return ranged(wordsBetween(frame, frame.cue + 1, first), [0, 1, 3, 6, 12]);
}

/** What stands right before the words: إن, a mark or an ordinary word. */
function opening({ tokens, speech }: Frame, first: number): string {
  const before = tokens[first - 1];
  if (!before) return 'nothing';
  if (before.kind === 'mark') return 'mark';
  return before.readings.some(({ form }) => speech.particles.has(form)) ? 'particle' : 'word';
}

/** What stands right behind the words. */
function ending({ text, quote, language }: Frame, { document }: QuotePlace): string {
  const rest = text.slice(quote.end, quote.end + 2).trimStart();
  const mark = rest[0] ?? '';
  if (language.words.quoteMarks.some(({ close }) => close === mark)) return 'quotation-mark';
  if (language.words.sentenceEnds.has(mark)) return 'sentence-end';
  const sentence = document.sentences[sentenceAt(document.sentences, quote.end - 1)];
  if (!sentence || sentence.end <= quote.end) return 'sentence-end';
  return /[\p{L}\p{M}\p{N}]/u.test(mark) ? 'word' : 'mark';
}

interface Inside {
  readonly first: number;
  readonly last: number;
}

/** Marks between the words: with each the reporter may have gone on himself. */
function stops({ tokens }: Frame, { first, last }: Inside): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'mark') count++;
  return count;
}

/** True where another finite verb of speech stands in the words, outside quotation marks. */
function cueInside(frame: Frame, { first, last }: Inside): boolean {
  for (let i = first; i <= last; i++) {
    const token = frame.tokens[i]!;
    const entry = cueOf(frame, token);
    if (entry?.form !== 'verb' || entry.ambiguous) continue;
    if (!frame.quote.marked.some(({ start, end }) => start <= token.start && token.end <= end)) return true;
  }
  return false;
}

function sentencesOf({ quote }: Frame, { document: { sentences } }: QuotePlace): number {
  return sentenceAt(sentences, quote.end - 1) - sentenceAt(sentences, quote.start) + 1;
}
