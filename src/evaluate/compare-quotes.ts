import type { RecordQuote, RecordVia } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { articleProper, type EvaluatedArticle, inBoilerplate } from './evaluated-article.ts';
import type { GoldQuote } from './gold-file.ts';
import { goldNames, type SameSource } from './gold-names.ts';
import { matchPairs } from './match-pairs.ts';

/** Spans whose words overlap less than this (Jaccard) are no pair. */
const LENIENT = 0.5;
/** From here on the span is right. */
const STRICT = 0.8;

/** What became of one quote: found by both, missed (nothing predicted) or wrong (not in the gold). */
export type QuoteOutcome =
  | { readonly result: 'missed'; readonly gold: GoldQuote }
  | { readonly result: 'wrong'; readonly predicted: RecordQuote }
  | {
      readonly result: 'found';
      readonly gold: GoldQuote;
      readonly predicted: RecordQuote;
      readonly spanRight: boolean;
      readonly speakerRight: boolean;
      readonly kindRight: boolean;
      /** Links of the chain; none where readers may disagree over them. */
      readonly via: ComparedChain;
    };

/** A quote found by both, in part at least. */
export type FoundQuote = Extract<QuoteOutcome, { result: 'found' }>;

/** Strictly found, and its speaker right. */
export function isJoint({ spanRight, speakerRight }: FoundQuote): boolean {
  return spanRight && speakerRight;
}

/** The chain's links: those found rightly, labels of the gold that were not found, and links that are not in the gold. */
export interface ComparedChain {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly RecordVia[];
}

/** What became of the quotes of one article. */
export interface QuoteComparison {
  readonly outcomes: readonly QuoteOutcome[];
  /** Predicted quotes that touch none of the article proper. */
  readonly boilerplate: readonly RecordQuote[];
}

/** Pairs quotes one to one, best overlap first. Optional quotes of the gold, and what is paired with them, leave no trace. */
export function compareQuotes(article: EvaluatedArticle): QuoteComparison {
  const { gold, text, record } = article;
  const proper = articleProper(article);
  const all = record?.quotes ?? [];
  const predicted = all.filter((quote) => !inBoilerplate(quote, proper));
  const same = goldNames(article);
  const pairs = matchPairs(
    gold.quotes.map((quote) => ({ words: wordStarts(text, quote), last: quote.optional === true })),
    predicted.map((quote) => ({ words: wordStarts(text, quote) })),
    LENIENT,
  );
  const pairOfPrediction = new Set(pairs.map((pair) => pair.right));
  const pairOfGold = new Map(pairs.map((pair) => [pair.left, pair]));
  const outcomes = gold.quotes.flatMap((quote, index): QuoteOutcome[] => {
    if (quote.optional) return [];
    const pair = pairOfGold.get(index);
    if (!pair) return [{ result: 'missed', gold: quote }];
    return [comparePair(quote, predicted[pair.right]!, pair.overlap >= STRICT, same)];
  });
  const wrong = predicted.filter((_, index) => !pairOfPrediction.has(index));
  return {
    outcomes: [...outcomes, ...wrong.map((quote): QuoteOutcome => ({ result: 'wrong', predicted: quote }))],
    boilerplate: all.filter((quote) => inBoilerplate(quote, proper)),
  };
}

function comparePair(gold: GoldQuote, predicted: RecordQuote, spanRight: boolean, same: SameSource): QuoteOutcome {
  const missed = gold.via.filter((label) => !predicted.via.some((source) => same(source, label)));
  const wrong = predicted.via.filter((source) => !gold.via.some((label) => same(source, label)));
  return {
    result: 'found',
    gold,
    predicted,
    spanRight,
    speakerRight: same(predicted.speaker, gold.speaker),
    kindRight: predicted.kind === gold.kind,
    via: gold.viaOptional
      ? { right: 0, missed: [], wrong: [] }
      : { right: gold.via.length - missed.length, missed, wrong },
  };
}

/** Where the words of a span start. */
function wordStarts(text: string, { start, end }: Span): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const word of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) starts.add(start + word.index);
  return starts;
}
