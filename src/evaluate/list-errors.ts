import type { ComparedArticle } from './compare-article.ts';
import { ERROR_CAUSES, type ErrorCause, type EvaluationError } from './error-cause.ts';
import { mentionErrors } from './mention-errors.ts';
import { quoteErrors } from './quote-errors.ts';

/** Every error of some articles, by cause, within a cause in the order of the articles. */
export function listErrors(articles: readonly ComparedArticle[]): readonly EvaluationError[] {
  const order = new Map(ERROR_CAUSES.map((cause, index) => [cause, index]));
  return articles
    .flatMap((article) => [...mentionErrors(article), ...quoteErrors(article)])
    .sort((a, b) => order.get(a.cause)! - order.get(b.cause)!);
}

/** How many errors have each cause, none left out that has any. */
export function countCauses(errors: readonly EvaluationError[]): ReadonlyMap<ErrorCause, number> {
  const counts = new Map<ErrorCause, number>();
  for (const { cause } of errors) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return counts;
}
