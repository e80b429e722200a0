/** Something wrong with the data, at a place; collected, never thrown, so that the rest of a batch goes on. */
export interface Problem {
  readonly path: string | null;
  readonly rule:
    | 'empty'
    | 'not-text'
    | 'bad-encoding'
    | 'too-large'
    | 'no-article'
    | 'unreadable'
    | 'directory-loop'
    | 'failed';
  /** What was found, where, and what was done about it. */
  readonly reason: string;
  /** Whether the article was nevertheless taken in. */
  readonly kept: boolean;
}
