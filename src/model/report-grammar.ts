/** The words around a report by which stage 4 tells where it begins and ends, and what only looks like one. Folded. */
export interface ReportGrammar {
  /** What "says" without speaking: الواقع يؤكد أن, والحقيقة تقول إن. */
  readonly abstractSubjects: ReadonlySet<string>;
  /** After a negation, the subject that makes a report one of nobody: أحد in لا أحد ينكر أن. */
  readonly nobodies: ReadonlySet<string>;
  /** Past verbs that in print are mostly a noun or preposition: بين, نقل, رد. */
  readonly nounLike: ReadonlySet<string>;
  /** Adverbs between an adjective and its أن: من المهم جدا أن. */
  readonly degreeAdverbs: ReadonlySet<string>;
  /** Adjectives that after من judge a clause which follows: من الصعب على فلان أن. */
  readonly judgements: ReadonlySet<string>;
  /** This, that: لهذا المشروع. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words after which a stretch between marks is a title or name, however long: بعنوان, حول, شعار. */
  readonly beforeTitles: ReadonlySet<string>;
  /** Words that open the reporter's own remark behind what was said: جاء ذلك, في إشارة. */
  readonly remarks: readonly (readonly string[])[];
  /** The two words of a remark on what came before: وكان الوزير قد. */
  readonly pastPerfect: readonly [auxiliary: ReadonlySet<string>, marker: ReadonlySet<string>];
  /** The word that sets a subject before its verb: أما فلان فقال. */
  readonly frontingWords: ReadonlySet<string>;
  /** Words that lead into a sentence and are no part of what is said in it: من جانب آخر, كذلك. */
  readonly leadIns: readonly (readonly string[])[];
  /** Participles that report in whatever place: مؤكدا, مشيرا. */
  readonly participles: ReadonlySet<string>;
  /** Words that join a cue to the quotation before it: كما in «…»، كما قال. */
  readonly trailingOpeners: ReadonlySet<string>;
  /** Nouns by which a source phrase points back to who is speaking: قوله, تعبيره. */
  readonly ownWords: ReadonlySet<string>;
  /** The preposition that أن may follow with few verbs only, and the lemmas of these: أشار إلى أن, not تحدث إلى أن. */
  readonly toward: { readonly preposition: string; readonly lemmas: ReadonlySet<string> };
  /** Lemmas of verbs that tell what a text holds, and report before في alone: جاء في البيان أن. */
  readonly textVerbs: ReadonlySet<string>;
  /** The noun that negates another: عدم in طالبا عدم كشف اسمه. */
  readonly notWord: string;
  /** Verbs that govern their object with ب, at which their subject ends: ندد الوزير بالهجوم. */
  readonly verbsWithB: ReadonlySet<string>;
  /** Verbs that need an object, so that one name alone after them is no subject: اتهم المملكة بأنها. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Words that open the reporter's own remark even without a mark before them: وذلك في كلمة, في إشارة إلى. */
  readonly remarksWithin: readonly (readonly string[])[];
  /** Words that only the speaker himself begins with: نحن. */
  readonly firstPersons: ReadonlySet<string>;
  /** Lemmas of verbs that report even without particle and marks: قال فلان نحن نعمل. */
  readonly plainVerbs: ReadonlySet<string>;
}
