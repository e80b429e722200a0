/** What differs between languages when text is cut into sentences and words. */
export interface WordRules {
  /** The folded form of a word, for lookup only: idempotent, never longer than a word's letters need. */
  fold(surface: string): string;
  /**
   * Ways to read a folded word, whole first, then with ever more proclitics cut off.
   * `cut` counts the folded letters cut; `form` is what remains (للامم → "الامم" after one letter).
   */
  readings(form: string): readonly { readonly form: string; readonly cut: number }[];
  /** Letters that join a word to what came before it: و, ف. */
  readonly conjunctions: ReadonlySet<string>;
  /** Letters that are prepositions, written on the word they govern: ب, ل, ك. */
  readonly prepositions: ReadonlySet<string>;
  /** Folded words, dots left in, after which a full stop does not end a sentence: د. , أ.ف.ب. */
  readonly abbreviations: ReadonlySet<string>;
  /** Marks that end a sentence: . ؟ ! … */
  readonly sentenceEnds: ReadonlySet<string>;
  /** Opening and closing quotation marks; a mark that is both opens where none is open. */
  readonly quoteMarks: readonly { readonly open: string; readonly close: string }[];
}
