/** What a word adds to what is said. */
export interface ContentWord {
  /** Shared by the forms of one word and by its near-synonyms: يجتمعان, اجتماعهما, لقاء. */
  readonly stem: string;
  /** How telling it is, 0 (in, that, said) to 1 (a word hardly ever met), by fixed frequencies in news. */
  readonly weight: number;
  /** Whether the word says the contrary of what its stem stands for: رفض of قبول. */
  readonly contrary: boolean;
  /** For a word that names a nation, a weekday …: its kind, and a key that all names of the same share; else null. */
  readonly names: { readonly kind: string; readonly key: string } | null;
}

/** What differs between languages when two wordings are compared by what they say. All words are folded. */
export interface ContentWords {
  read(form: string): ContentWord;
  /** The value of a number word (ثلاثة); `scale` where it multiplies the one before it (آلاف). undefined for other words. */
  number(form: string): { readonly value: number; readonly scale: boolean } | undefined;
  /** Words that negate what comes after them: لم, عدم, نفى. */
  readonly negations: ReadonlySet<string>;
  /** Words that a negation before them does not negate: لا يزال, لا بد, ليس فقط. */
  readonly unnegated: ReadonlySet<string>;
  /** Words that turn a negation into its contrary: لا يريد إلا السلام. */
  readonly exceptions: ReadonlySet<string>;
}
