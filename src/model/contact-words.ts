import type { ContactKind } from './contact.ts';

/** A form of a verb of contact. */
export interface ContactVerb {
  readonly kind: ContactKind;
  readonly tense: 'past' | 'present' | 'future';
  /** Of whom: he or she; or the speaker alone (التقيت). */
  readonly person: 'first' | 'third';
  /** What joins the other side to it, besides nothing where `objects` is true: مع, ب. */
  readonly links: ReadonlySet<string>;
  /** Whether the other side may stand without a link: التقى الوزير, but اجتمع مع الوزير. */
  readonly objects: boolean;
  /** Whether the word of telephoning has to stand beside it: تحدث هاتفيا مع. */
  readonly needsPhone: boolean;
}

/** A form of a noun of contact. */
export interface ContactNoun {
  readonly kind: ContactKind;
  /** A pronoun attached stands for the one side: لقائه. */
  readonly pronoun: boolean;
  /** Whether the other side may stand right behind it: لقائه الوزير, استقباله الوزير; not محادثاته. */
  readonly objects: boolean;
  /** Whether it is a call only beside the word of telephoning, or behind a verb of calling: اتصال. */
  readonly needsPhone: boolean;
}

/** A verb by which a contact is held: عقد اجتماعا, تلقى اتصالا. */
export interface HoldingVerb {
  readonly tense: ContactVerb['tense'];
  /** True of those whose subject was called: تلقى. */
  readonly receives: boolean;
}

/** Words that tell of contact between persons, keyed by folded forms. */
export interface ContactWords {
  readonly verbs: ReadonlyMap<string, ContactVerb>;
  readonly nouns: ReadonlyMap<string, ContactNoun>;
  readonly holding: ReadonlyMap<string, HoldingVerb>;
  /** Verbs whose subject is the contact and whose objects are its sides: لقاء جمع فلانا وفلانا, with their tense. */
  readonly gathering: ReadonlyMap<string, ContactVerb['tense']>;
  /** Of these, with a pronoun for the one side: لقاء جمعه بالوزير. */
  readonly gatheringPronoun: ReadonlyMap<string, ContactVerb['tense']>;
  /** Verbs that tell of a contact as of an event: جرى اتصال بين. */
  readonly occurring: ReadonlyMap<string, ContactVerb['tense']>;
  /** Of these, the ones that before a contact are a noun as well: عقد لقاء, holding a meeting. */
  readonly holdingNouns: ReadonlySet<string>;
  /** Words of telephoning: هاتفي, هاتفيا. */
  readonly phone: ReadonlySet<string>;
  /** Adjectives behind a noun of contact that make it something else, an interview or a match: لقاء تلفزيوني, لقاء ودي. */
  readonly otherKinds: ReadonlySet<string>;
  /** Roles of those whose meeting is an interview: الإعلامي, المذيع. */
  readonly interviewers: ReadonlySet<string>;
  /** Words of sport by which a meeting is a match: نهائي, الجولة. */
  readonly matches: ReadonlySet<string>;
  /** Words before a noun of contact after which it took place: في, خلال, عقب, ختام; and those after which it is to come: قبل. */
  readonly openers: ReadonlySet<string>;
  readonly openersAhead: ReadonlySet<string>;
  /** Nouns between opener and noun, and between a holding verb and its noun: ختام, جلسة, جولة. */
  readonly leads: ReadonlySet<string>;
  /** The preposition between the sides of a contact told as equals: بين. */
  readonly between: ReadonlySet<string>;
  /** Prepositions that join the other side to a noun: مع, and letters: ب. */
  readonly links: ReadonlySet<string>;
  /** Of these, مع alone. */
  readonly withWords: ReadonlySet<string>;
  /** في before a meeting that may be an interview (في لقائه مع فلان), and the forms of that meeting. */
  readonly inside: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  /** The preposition before whoever called: تلقى اتصالا من. */
  readonly source: ReadonlySet<string>;
  /** Words that stand before a name as a title does: نظيره, أخيه, الرئيسان, كلا من, وفدا برئاسة. */
  readonly nameOpeners: ReadonlySet<string>;
  /** Words for a group, which its head makes one side: وفد … برئاسة. */
  readonly delegations: ReadonlySet<string>;
  readonly headedBy: ReadonlySet<string>;
  /** Titles of two, whose bearers meet each other: الرئيسان. */
  readonly dualTitles: ReadonlySet<string>;
  /** Offices held on behalf of a sovereign, and sovereigns: ممثل الملك. */
  readonly deputies: ReadonlySet<string>;
  readonly sovereigns: ReadonlySet<string>;
  /** Pronouns as they are attached to a noun: ه in مكتبه, as printed. */
  readonly pronounEndings: readonly string[];
  /** Words before في that make a contact a wish: رغبته في لقاء. */
  readonly wishes: ReadonlySet<string>;
  /** Words that join the subject of a clause to what follows: إن, حيث. */
  readonly ahead: ReadonlySet<string>;
  /** Words after which أن tells of a plan: المقرر, يعتزم. */
  readonly plans: ReadonlySet<string>;
  /** Days and adjectives of what is to come: غدا, المقبل, المرتقب. */
  readonly future: ReadonlySet<string>;
  /** Words by which nothing is told of a contact that the verb names: إذا, ربما, هل. */
  readonly unsure: ReadonlySet<string>;
  /** Particles of a past denied, of a future denied, and of both: لم, لن, ما. */
  readonly negations: ReadonlySet<string>;
  /** Verbs that deny: نفى. */
  readonly denials: ReadonlySet<string>;
  /** Particles before a verb that leave it what it is, and the one that makes a present uncertain: قد. */
  readonly perfect: ReadonlySet<string>;
  /** أن before a verb. */
  readonly that: ReadonlySet<string>;
  /** إنه, أنه: that he. */
  readonly thatHe: ReadonlySet<string>;
  /** كان or يكون right before a verb; of these, the ones that leave it open; and what makes a present past: كان, وهو. */
  readonly was: ReadonlySet<string>;
  readonly mayBe: ReadonlySet<string>;
  readonly wasWords: ReadonlySet<string>;
  /** The word that makes a present a future: سوف. */
  readonly will: ReadonlySet<string>;
  /** ستكون behind a noun of contact. */
  readonly willBe: ReadonlySet<string>;
  /** Titles of one like another: نظيره. */
  readonly counterparts: ReadonlySet<string>;
  /** Nouns that are a call wherever one is held: أجرى اتصالا. */
  readonly calls: ReadonlySet<string>;
  /** Letters before the object of a noun: ل in استقبال فلان للوزير. */
  readonly objectLetters: ReadonlySet<string>;
  /** Openers of a remark on the words before: جاء ذلك, وذلك. */
  readonly remarkWords: ReadonlySet<string>;
}
