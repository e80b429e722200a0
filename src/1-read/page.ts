import type { Line } from './split-lines.ts';

/** A line, with what the page's mark-up says for its being a paragraph (positive) or against it; 0 in plain text. */
export interface PageLine extends Line {
  readonly prior: number;
}

/** What a page says about itself outside its text. */
export interface Metadata {
  /** Likeliest first. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** ISO 8601 date or local date-time. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** A text with its lines and metadata, whether it came as plain text or HTML. */
export interface Page {
  readonly text: string;
  readonly lines: readonly PageLine[];
  readonly metadata: Metadata;
}
