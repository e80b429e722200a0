/** What can be wrong, in the order in which it is told. */
export const ERROR_CAUSES = [
  'mention: missed',
  'mention: spurious',
  'mention: wrong boundary',
  'mention: wrong type',
  'mention: wrong boundary and type',
  'mention: in boilerplate',
  'quote: missed',
  'quote: spurious',
  'quote: span too long',
  'quote: span too short',
  'quote: span shifted',
  'quote: wrong speaker',
  'quote: speaker left null',
  'quote: wrong kind',
  'quote: in boilerplate',
  'via: missed',
  'via: spurious',
] as const;

export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** One thing that is wrong in one article. */
export interface EvaluationError {
  readonly cause: ErrorCause;
  /** The article's file name. */
  readonly article: string;
  /** UTF-16 offsets: of the gold's span, or of the predicted one where the gold has none. */
  readonly start: number;
  readonly end: number;
  /** What the gold has; null where it has nothing. */
  readonly gold: string | null;
  /** What was found; null where nothing was. */
  readonly found: string | null;
  /** The quote that a wrong speaker, kind or chain belongs to; null of other causes. */
  readonly quote: string | null;
}
