import type { ArticleId } from './id.ts';
import type { Span } from './span.ts';

/** The longest page of news is a hundredth of this; what is longer is a dump or an attack, and is not read. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** Where an article came from, as given: the path is never resolved or normalised. */
export interface Source {
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

/** When the article says it was published: an ISO 8601 date or local date-time, and where it says so. */
export interface PublishedAt {
  readonly value: string;
  /** null where only the page's metadata tells it. */
  readonly span: Span | null;
}

/** One published text. `text` is what was decoded and is never edited: every annotation points into it. */
export interface Article {
  readonly id: ArticleId;
  readonly source: Source;
  readonly language: string;
  readonly text: string;
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  readonly publishedAt: PublishedAt | null;
  /** Paragraphs of the article proper, in order; what lies outside is boilerplate. */
  readonly body: readonly Span[];
}
