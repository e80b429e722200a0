import { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import { attributeQuotes } from '../../src/5-attribution/attribute-quotes.ts';
import type { Document } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { annotated } from '../4-quotes/annotated.ts';

const arabic = loadLanguage();

/** Stages 4 and 5 over text whose names a linguist marked; `published` is an ISO date. */
export function attributed(text: string, published: string | null = null): Document {
  const marked = annotated(text.split('\n'), arabic);
  const publishedAt = published === null ? null : { value: published, span: null };
  return attributeQuotes(findQuotes({ ...marked, article: { ...marked.article, publishedAt } }, arabic), arabic);
}

export function printed({ article }: Document, { start, end }: Span): string {
  return article.text.slice(start, end);
}
