import type { Document } from '../model/document.ts';
import type { TextSpan } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** Pages without a full stop have sentences of any length: more than this on either side is no context. */
const furthest = 600;

/**
 * The sentence or sentences that a span stands in.
 * @param whole What is to be inside too, such as the cue of a quote.
 */
export function contextOf(
  { article, sentences }: Pick<Document, 'article' | 'sentences'>,
  span: Span,
  whole = span,
): TextSpan {
  let index = firstEndingAfter(sentences, whole.start);
  let start = Math.min(whole.start, sentences[index]?.start ?? whole.start);
  let end = whole.end;
  for (; index < sentences.length && sentences[index]!.start < whole.end; index++)
    end = Math.max(end, sentences[index]!.end);
  start = Math.max(start, span.start - furthest);
  end = Math.min(end, span.end + furthest);
  return { start, end, text: article.text.slice(start, end) };
}

/** By halving: an article may have as many quotes as sentences. */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
