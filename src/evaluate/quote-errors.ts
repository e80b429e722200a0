import type { RecordQuote, RecordSource } from '../model/record.ts';
import { contains } from '../model/span.ts';
import type { ComparedArticle } from './compare-article.ts';
import type { FoundQuote } from './compare-quotes.ts';
import type { ErrorCause, EvaluationError } from './error-cause.ts';
import type { GoldQuote } from './gold-file.ts';

/** What is wrong with the quotes of an article. One quote may have several faults: span, speaker, kind, chain. */
export function quoteErrors({ name, quotes }: ComparedArticle): readonly EvaluationError[] {
  const found = quotes.outcomes.flatMap((outcome): readonly Fault[] => {
    if (outcome.result === 'missed') return [{ cause: 'quote: missed', at: outcome.gold, gold: ofGold(outcome.gold) }];
    if (outcome.result === 'wrong') return [spurious('quote: spurious', outcome.predicted)];
    return faultsOf(outcome);
  });
  const outside = quotes.boilerplate.map((quote) => spurious('quote: in boilerplate', quote));
  return [...found, ...outside].map(({ cause, at, gold = null, found = null, ofQuote = false }) => ({
    ...{ cause, article: name, start: at.start, end: at.end, gold, found },
    quote: ofQuote ? brief(at.text) : null,
  }));
}

interface Fault {
  readonly cause: ErrorCause;
  readonly at: GoldQuote | RecordQuote;
  readonly gold?: string | null;
  readonly found?: string | null;
  /** True of a fault of something besides the span, so that the quote has to be told too. */
  readonly ofQuote?: boolean;
}

function faultsOf({ gold, predicted, spanRight, speakerRight, kindRight, via }: FoundQuote): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (cause: ErrorCause, expected: string | null, found: string | null): void => {
    faults.push({ cause, at: gold, gold: expected, found, ofQuote: true });
  };
  if (!spanRight) {
    faults.push({ cause: spanCause(gold, predicted), at: gold, gold: brief(gold.text), found: brief(predicted.text) });
  }
  if (!speakerRight) {
    const cause = predicted.speaker ? 'quote: wrong speaker' : 'quote: speaker left null';
    fault(cause, gold.speaker ?? 'nobody', nameOf(predicted.speaker));
  }
  if (!kindRight) fault('quote: wrong kind', gold.kind, predicted.kind);
  for (const label of via.missed) fault('via: missed', label, null);
  for (const link of via.wrong) fault('via: spurious', null, nameOf(link));
  return faults;
}

function spanCause(gold: GoldQuote, predicted: RecordQuote): ErrorCause {
  if (contains(predicted, gold)) return 'quote: span too long';
  return contains(gold, predicted) ? 'quote: span too short' : 'quote: span shifted';
}

function spurious(cause: ErrorCause, quote: RecordQuote): Fault {
  return { cause, at: quote, found: `[${quote.kind}] ${nameOf(quote.speaker)}: ${brief(quote.text)}` };
}

function ofGold({ kind, speaker, text }: GoldQuote): string {
  return `[${kind}] ${speaker ?? 'nobody'}: ${brief(text)}`;
}

function nameOf(source: RecordSource | null): string {
  return source?.name.ar ?? source?.name.en ?? source?.entity ?? 'nobody';
}

/** Beginning and end: where spans go wrong. */
function brief(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 50)}…${text.slice(-25)}`;
}
