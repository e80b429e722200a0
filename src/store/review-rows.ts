import type { Document } from '../model/document.ts';
import type { TextSpan } from '../model/record.ts';
import { groupBy } from './group-by.ts';
import type { PairToReview, ReviewPlace } from './pairs-to-review.ts';
import type { Schema } from './schema.ts';
import { contextOf } from './sentence-context.ts';

/** Takes documents one by one, so that memory never holds all texts, and gives the rows of the queue when it has seen all. */
export interface ReviewContexts {
  see(document: Document): void;
  rows(): readonly Schema['review'][];
}

/** The rows of the pairs to review, each name with the sentence it stands in. */
export function reviewContexts(pairs: readonly PairToReview[]): ReviewContexts {
  const placesIn = groupBy(
    pairs.flatMap(({ left, right }) => [left, right]),
    ({ article }) => article,
  );
  const contexts = new Map<ReviewPlace, TextSpan>();
  return {
    see(document) {
      for (const place of placesIn.get(document.article.id) ?? []) {
        contexts.set(place, contextOf(document, place.span));
      }
    },
    rows: () =>
      pairs.map(({ left, right, judgement: { score, reasons }, usefulness }, position) => ({
        position,
        left: left.entity,
        right: right.entity,
        score,
        usefulness,
        reasons_json: JSON.stringify(reasons),
        left_article: left.article,
        left_start: left.span.start,
        left_end: left.span.end,
        left_context_json: JSON.stringify(contexts.get(left)),
        right_article: right.article,
        right_start: right.span.start,
        right_end: right.span.end,
        right_context_json: JSON.stringify(contexts.get(right)),
      })),
  };
}
