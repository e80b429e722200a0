import type { EntityType } from './mention.ts';

/** A row of the list of known entities: one person, place or organisation with its Arabic spellings. */
export interface KnownEntity {
  readonly type: EntityType;
  /** English name, as English Wikipedia has it. */
  readonly en: string;
  /** Spellings as printed, the preferred one first. */
  readonly ar: readonly string[];
  /** Of these, the ones that are everyday words or common names as well: النصر, الحياة. */
  readonly everyday: readonly string[];
}

/** A row of the list of words that stand in persons' names. */
export interface NameWord {
  /** The word as printed. */
  readonly word: string;
  /** Its commonest Latin form. */
  readonly latin: string;
  /** Number of persons of whose name it is a part. */
  readonly count: number;
  /** Occurrences in a corpus of news away from other name words: رئيس and السلام stand in names, too. */
  readonly ordinary: number;
  /** Of given names whose bearers are of one sex. */
  readonly gender: 'm' | 'f' | null;
}

/** A row of the list of everyday words: folded word and its frequency in a corpus of news. */
export interface CommonWord {
  readonly word: string;
  readonly count: number;
}

/** What is known of a folded word as part of a person's name. */
export interface NameEvidence {
  readonly count: number;
  readonly ordinary: number;
  readonly gender: 'm' | 'f' | null;
}

/** A word that stands before a person's name: الرئيس, المهندس, وزير. */
export interface Title {
  /** `role`: what somebody does; `honorific`: how somebody is addressed; `kin`: whose relative somebody is. */
  readonly kind: 'role' | 'honorific' | 'kin';
  readonly gender: 'm' | 'f' | null;
}

/** A noun that opens the name of an organisation: وزارة, شركة, الحكومة. */
export interface OrganizationHead {
  /**
   * `label`: before a proper name only, outside of it (تنظيم X); `name`: likewise, or before a definite noun, then inside
   * (شركة الخدمات); `phrase`: belongs to the name (وزارة X); `field`: likewise, where a field of work follows (إدارة
   * التعليم); `definite`: makes a name together with an adjective (الجيش التركي).
   */
  readonly kind: 'label' | 'name' | 'phrase' | 'field' | 'definite';
}

/** A noun that opens the name of a place. */
export interface PlaceHead {
  /** Whether it belongs to the name: مطار, جسر; not مدينة. */
  readonly kept: boolean;
}

/** One step in the tree of known names. */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  /** Types of the entities whose name ends here; empty where none does. */
  readonly types: readonly EntityType[];
}

/** Names, titles and roles by lists, all keyed by folded forms. */
export interface NameLexicon {
  /** Known names, word by word. */
  readonly known: NameNode;
  /** Known names that are ordinary words as well (الحياة, ينبع): they need a head, a preposition or quotation marks. */
  readonly needContext: ReadonlySet<string>;
  readonly nameWords: ReadonlyMap<string, NameEvidence>;
  /** Words of ordinary news text with their frequency. */
  readonly commonWords: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, Title>;
  readonly organizationHeads: ReadonlyMap<string, OrganizationHead>;
  readonly placeHeads: ReadonlyMap<string, PlaceHead>;
  /** Adjectives of nationality: روسي, الروسيه. */
  readonly nationalities: ReadonlySet<string>;
  /** Of these, the ones that are also the country: السعوديه. */
  readonly countryAdjectives: ReadonlySet<string>;
  /** Adjectives of regions that are part of a place's name: أوروبا الشرقية. */
  readonly regionalAdjectives: ReadonlySet<string>;
  /** Adjectives that make a name of a definite head: المركزي in البنك المركزي. */
  readonly namingAdjectives: ReadonlySet<string>;
  /** Nouns that و joins inside the name of an institution: التعليم in وزارة التربية والتعليم. */
  readonly portfolios: ReadonlySet<string>;
  /** Adjectives that alone do not tell one institution from another: المنظمة الدولية. */
  readonly vagueAdjectives: ReadonlySet<string>;
  /** What an organisation is for, after ل: كره in لكرة القدم. */
  readonly purposes: ReadonlySet<string>;
  /** Heads without the feminine ending that take feminine adjectives: الاستخبارات. */
  readonly feminineHeads: ReadonlySet<string>;
  /** Heads that are an office as well as an institution: رئاسة, الرئاسة. */
  readonly officeHeads: ReadonlySet<string>;
  /** Whether an indefinite noun can stand inside a construct: شؤون, تنظيم; no verb, no adjective (قضائية). */
  isConstruct(form: string): boolean;
  /** Whether head and noun together are a common noun: مجلس إدارة. */
  isBoard(head: string, form: string): boolean;
  /** Heads of bodies that are named with what they are a part of: لجنة. */
  readonly bodyHeads: ReadonlySet<string>;
  /** Whether a subject may stand right after the word: a verb, a preposition, a conjunction. */
  opensClause(form: string): boolean;
  /** Heads of news agencies. */
  readonly agencyHeads: ReadonlySet<string>;
  /** Whether a definite word has the form of an adjective of relation: الخارجية, البلدي. */
  isRelational(form: string): boolean;
  /** Words that join the parts of a person's name: بن, ال, ابو. */
  readonly nameLinks: ReadonlySet<string>;
  /** Of these, the ones between a name and the father's: بن. */
  readonly sonWords: ReadonlySet<string>;
  /** First parts of compound given names: عبد. */
  readonly compoundStarts: ReadonlySet<string>;
  /** Second parts of compound names: الله, الدين. */
  readonly compoundEnds: ReadonlySet<string>;
  /** Words that end any name: prepositions, conjunctions, particles, days, months. */
  readonly boundaries: ReadonlySet<string>;
  /** Prepositions before a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Finite verbs whose subject is mostly a person or an institution: قال, التقي. */
  readonly subjectVerbs: ReadonlySet<string>;
  /** Finite verbs that report speech: قال, وأبان without its و. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Words of articles about sport, where النصر is rather a club than a victory. */
  readonly sportWords: ReadonlySet<string>;
  /** Words by which a role is one that was held before: السابق, سابقا, الراحل. */
  readonly formerWords: ReadonlySet<string>;
  /** Words by which a role is held for another or for a time: بالإنابة, المكلف. */
  readonly actingWords: ReadonlySet<string>;
  /** Of these, the ones that tell of a field where ب follows: الوزير المكلف بالشؤون. */
  readonly inCharge: ReadonlySet<string>;
  /** The two words before a role held for another: القائم بأعمال. */
  readonly actingHolders: ReadonlySet<string>;
  readonly actingDuties: ReadonlySet<string>;
  /** Words that a role phrase may run over: باسم, لشوون, في. */
  readonly roleLinks: ReadonlySet<string>;
  /** Folded words that are an everyday word in one spelling and a name in another: the spelling of the name. */
  readonly distinctSpellings: ReadonlyMap<string, string>;
  /** Whether a word unknown to all lists shows by its endings and prefixes that it is no foreign name: سيلتقيان, تعهداتها. */
  isInflected(form: string): boolean;
  /** Whether a definite word is a plural, and so no surname. */
  isPlural(form: string): boolean;
  /** The vowel sign that folding drops and that no name ends in: tanwin, ً of هاتفياً. */
  readonly adverbSign: string;
  /** The article, by which a definite noun is told. */
  readonly article: string;
  /** The conjunction that is written together with the next word: و. */
  readonly conjunction: string;
  /** The preposition of purpose, likewise: ل. */
  readonly purpose: string;
  /** Whether an adjective or noun has a feminine ending. */
  isFeminine(form: string): boolean;
}
