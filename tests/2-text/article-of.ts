import type { Article } from '../../src/model/article.ts';
import type { ArticleId } from '../../src/model/id.ts';
import type { Span } from '../../src/model/span.ts';

/** An article of these paragraphs, as stage 1 would hand it on. */
export function articleOf(paragraphs: readonly string[], headline: string | null = null): Article {
  const lines = headline === null ? paragraphs : [headline, ...paragraphs];
  let start = 0;
  const spans = lines.map((line): Span => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return {
    id: '0123456789abcdef' as ArticleId,
    source: { path: null, url: null, outlet: null },
    language: 'ar',
    text: lines.join('\n'),
    headline: headline === null ? null : spans[0]!,
    byline: null,
    dateline: null,
    publishedAt: null,
    body: headline === null ? spans : spans.slice(1),
  };
}
