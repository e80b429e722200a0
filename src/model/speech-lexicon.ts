import type { Cue, Stance } from './quote.ts';
import type { ReportGrammar } from './report-grammar.ts';

/** A word that reports speech. */
export interface CueEntry {
  /** Folded dictionary form. */
  readonly lemma: string;
  readonly stance: Stance;
  readonly form: Exclude<Cue['form'], 'colon'>;
  readonly gender: Cue['gender'];
  readonly number: Cue['number'];
  /** Also an ordinary word (ذكر "male", رد "a reply"): it needs what it reports close by. */
  readonly ambiguous: boolean;
  /** Goes on with what the same one said (أضاف, تابع): starts a quote of its own even without a comma before it. */
  readonly continues: boolean;
  /** Without a subject it is said of nobody: يذكر أن, يُعتقد أن. */
  readonly impersonal: boolean;
  /** Its stance where it is negated (لم يستبعد أن); null where it then reports nothing (لم يقل إن). */
  readonly negated: Stance | null;
  /** What follows its particle is a label (واصفا المكالمة بأنها "جيدة") unless it is speech between marks. */
  readonly labels: boolean;
}

/** A noun by which a speaker is described: الوزير, مصدر, تقرير. */
export interface SpeakerNoun {
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'plural';
  /** role: stands for a named person; source: nobody is named; document: a text or group that speaks for itself. */
  readonly kind: 'role' | 'source' | 'document';
}

/** Words that report speech, and the grammar around them, all keyed by folded forms. */
export interface SpeechLexicon extends ReportGrammar {
  readonly cues: ReadonlyMap<string, CueEntry>;
  /** By lemma, the nouns that tell the stance of a verb that has none of its own: عبر عن قلقه. */
  readonly stancesByObject: ReadonlyMap<string, ReadonlyMap<string, Stance>>;
  /** Words that open a reported clause: أن, بأنه. True where a pronoun is attached. */
  readonly particles: ReadonlyMap<string, boolean>;
  /** The particle that opens the main clause after a named source: بحسب المصدر، فإن … */
  readonly resumptive: ReadonlyMap<string, boolean>;
  /** Words after which أن reports nothing: قبل أن, يمكن أن. */
  readonly beforeOtherClauses: ReadonlySet<string>;
  /** The words of phrases that name a source without a verb, longest first: وفقا ل, بحسب, نقلا عن. */
  readonly sourcePhrases: readonly SourcePhrase[];
  /** What each word may open, bits of `OPENS`, so that most words of a text need no further look. */
  readonly opens: ReadonlyMap<string, number>;
  /** Prepositions after which a short quotation is a name: المختص في "مركز المناخ". */
  readonly inside: ReadonlySet<string>;
  /** Words that with أن turn against what was said: إلا أن. */
  readonly adversatives: ReadonlySet<string>;
  /** Those of them that are one word. */
  readonly sourceWords: ReadonlySet<string>;
  /** Words that open a clause of its own before a verb: فيما, بينما, كما. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Prepositions that go with some of these: في in في حين. */
  readonly openerPrepositions: ReadonlySet<string>;
  /** The relative "what" between a source phrase and its verb: ما in حسب ما, لما in وفقا لما. */
  readonly whatWords: ReadonlySet<string>;
  /** Words that negate the verb after them: لم, لن, لا. */
  readonly negations: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb, or a verb and its subject: قد, أيضا, أمس. */
  readonly fillers: ReadonlySet<string>;
  /** The speaker noun that a word is, with or without its article; undefined where it is none. */
  speakerNoun(form: string): SpeakerNoun | undefined;
  /** True of an ordinary word with the shape of an adverb: باقتضاب, مجددا. */
  isAdverb(form: string): boolean;
  /** The bare noun of speaking before its speaker: نقلت الوكالة قول المتحدث إن. */
  readonly speechNoun: string;
  /** True of a word with the definite article. */
  isDefinite(form: string): boolean;
  /** Nouns for speakers as printed that fold like a preposition: إمام, like أمام. */
  readonly nounsLikePrepositions: readonly string[];
  /** Prepositions and the like, which end a subject: في, خلال, عبر. */
  readonly prepositions: ReadonlySet<string>;
  /** The same with a pronoun attached: فيه, معها. */
  readonly prepositionsWithPronoun: ReadonlySet<string>;
  /** Relative pronouns, after which a clause about the noun begins: الذي, التي. */
  readonly relatives: ReadonlySet<string>;
  /** Nouns before the name of what carries news: وكالة, صحيفة, قناة, منصة. */
  readonly mediaHeads: ReadonlySet<string>;
  /** Of these, the ones that no other institution bears: صحيفة, not وكالة. */
  readonly newsHeads: ReadonlySet<string>;
  /** The word that makes a news agency of an agency: أنباء, للأنباء. */
  readonly newsWords: ReadonlySet<string>;
  /** Names of what carries news, without their head: رويترز, تويتر. */
  readonly media: ReadonlySet<string>;
  /** What comes before the medium that something was said to: تصريحات, مقابلة, حسابه. */
  readonly venueNouns: ReadonlySet<string>;
  /** Prepositions that join a medium to what was said there: على, عبر, مع, ل. */
  readonly venueLinks: ReadonlySet<string>;
  /** Verbs by which a medium passes on what another said: نقلت, أوردت, نشرته. */
  readonly relayVerbs: ReadonlySet<string>;
  /** The word between a relay verb and the one whose words are passed on: عن; true where a pronoun is attached. */
  readonly relayLinks: ReadonlyMap<string, boolean>;
  /** Pronouns attached to a verb whose object was told before: ه in قاله. */
  readonly objectPronouns: readonly string[];
  /** Adverbs that name whom a medium draws on, and the preposition that follows each: نقلا عن, استنادا إلى. */
  readonly relayAdverbs: ReadonlyMap<string, string>;
}

/** What a word may open: a report as its cue, a phrase that names a source, the reporter's own remark. */
export const OPENS = { cue: 1, source: 2, remark: 4 } as const;

/** A phrase that names a source without a verb. */
export interface SourcePhrase {
  readonly words: readonly string[];
  /** The proclitic that the word after it carries: ل in وفقا للوكالة; empty where it carries none. */
  readonly link: string;
  /** True where a pronoun in the phrase stands for the source: بحسبه, وفقا له. */
  readonly pronoun?: boolean;
  /** True where it names a source only before a verb of speech: على ما يؤكد. */
  readonly beforeVerb?: boolean;
}
