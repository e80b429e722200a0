import type { ContactKind, ContactStatus } from './contact.ts';
import type { Name, Role } from './entity.ts';
import type { EntityType, RoleSpan } from './mention.ts';
import type { QuoteKind } from './quote.ts';
import type { Bilingual, Reason } from './reason.ts';
import type { ExtractionRecord, RecordQuote, TextSpan } from './record.ts';
import type { Span } from './span.ts';

/** The article of an answer, without its text. */
export interface ArticleSummary {
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO date or date-time; null where the article does not tell. */
  readonly publishedAt: string | null;
}

/** An entity named in passing. */
export interface EntitySummary {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Name;
}

/** Why something was decided, in a sentence of either language. */
export interface ReasonAnswer extends Bilingual {
  readonly id: Reason['id'];
}

/** One quote as an answer: the record's quote, where it is printed, and the statement it is a sighting of. */
export interface QuoteAnswer extends RecordQuote {
  readonly statement: string;
  readonly article: ArticleSummary;
  /** The sentence or sentences it stands in, with offsets: what a reader checks first. */
  readonly context: TextSpan;
  /** The entities named inside it, with their names: the ids are those of `about`. */
  readonly aboutEntities: readonly EntitySummary[];
}

/** Which quotes are asked for. Everything given must hold. */
export interface QuoteFilter {
  /** Ids of entities, any of which said it. */
  readonly speakers?: readonly string[];
  /** Ids of entities, any of which is named inside it. */
  readonly about?: readonly string[];
  /** Ids of entities, any of which stands in the chain. */
  readonly via?: readonly string[];
  readonly kinds?: readonly QuoteKind[];
  readonly article?: string;
  readonly statement?: string;
  /** ISO dates, both inclusive; quotes of undated articles do not match. */
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** An entity found by name. */
export interface EntityHit extends EntitySummary {
  readonly spellings: readonly string[];
  readonly role: string | null;
  readonly mentions: number;
  readonly articles: number;
  /** Statements made by it. */
  readonly said: number;
  /** Statements that name it. */
  readonly saidAbout: number;
}

/** A contact of one entity with another. */
export interface ContactAnswer {
  readonly kind: ContactKind;
  /** What is denied is told as well. */
  readonly status: ContactStatus;
  readonly other: EntitySummary;
  /** Whether this entity is the one who received, met or called the other. */
  readonly acted: boolean;
  /** The day of the contact, ISO `YYYY-MM-DD`; null where the sentence does not tell it. */
  readonly date: string | null;
  readonly sentence: TextSpan;
  /** The quote it is told in, and who said that; null where the article itself tells it, or nobody is named. */
  readonly quote: string | null;
  readonly toldBy: EntitySummary | null;
  readonly article: ArticleSummary;
}

/** All that is known of one entity, each part with where it is printed. */
export interface EntityAnswer extends EntityHit {
  readonly latin: 'known' | 'words' | 'romanised' | 'printed';
  readonly spellingCounts: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly (Role & { readonly ofEntity: EntitySummary | null; readonly article: ArticleSummary })[];
  /** Whom it met or called, newest article first. */
  readonly contacts: readonly ContactAnswer[];
  /** Why appearances were held to be one: distinct merges with their reasons, likeliest first. */
  readonly merges: readonly {
    readonly left: string;
    readonly right: string;
    readonly score: number;
    readonly reasons: readonly ReasonAnswer[];
    /** An article and mention on either side. */
    readonly leftAt: { readonly article: string; readonly span: Span };
    readonly rightAt: { readonly article: string; readonly span: Span };
  }[];
  readonly articlesMentioning: readonly ArticleSummary[];
}

/** An article to be read, with every annotation. */
export interface ArticleAnswer {
  readonly summary: ArticleSummary;
  readonly text: string;
  readonly record: ExtractionRecord;
  readonly roles: readonly RoleSpan[];
}

/** A stretch in which a sighting keeps the words of the statement's fullest wording, or parts from them. */
export interface WordingDifference {
  /** left-out: in the fullest wording alone; added: in the sighting alone; replaced: other words in the same place. */
  readonly kind: 'kept' | 'left-out' | 'added' | 'replaced';
  /** UTF-16 offsets into the statement's text, and into the sighting's. */
  readonly fuller: Span;
  readonly other: Span;
}

/** A quote as a sighting of its statement, with its wording word by word; its chain is `via`. */
export interface SightingAnswer extends QuoteAnswer {
  readonly wording: readonly WordingDifference[];
}

/** A statement by the same speaker on the same matter. Whether it repeats or contradicts is for the reader to judge. */
export interface RelatedAnswer {
  readonly id: string;
  readonly text: string;
  readonly firstSeen: string | null;
  /** How many quotes are sightings of it. */
  readonly sightings: number;
  /** 0 to 1. */
  readonly similarity: number;
  /** The most telling words in common, folded. */
  readonly shared: readonly string[];
  /** Words in common that one affirms and the other negates. */
  readonly negatedInOne: readonly string[];
}

/** A statement with every quote that is a sighting of it, first seen first. */
export interface StatementAnswer {
  readonly id: string;
  readonly speaker: EntitySummary | null;
  readonly text: string;
  readonly firstSeen: string | null;
  readonly reasons: readonly ReasonAnswer[];
  readonly quotes: readonly SightingAnswer[];
}

/** The graph of entities that the explorer draws: graphology's serialised shape. */
export interface GraphAnswer {
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: {
      readonly type: EntityType;
      readonly ar: string | null;
      readonly en: string | null;
      readonly x: number;
      readonly y: number;
      /** Statements made, and statements that name it. */
      readonly said: number;
      readonly saidAbout: number;
      readonly mentions: number;
      readonly articles: number;
      readonly community: number;
      /** PageRank, 0 to 1. */
      readonly rank: number;
    };
  }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: {
      /** spoke-about: source said `weight` statements that name target; co-mention: near each other in `weight` paragraphs. */
      readonly type: 'spoke-about' | 'relayed' | 'holds-role' | 'met' | 'called' | 'co-mention';
      readonly weight: number;
    };
  }[];
  /** How many entities there are in all, of which the nodes are those that matter most. */
  readonly total: number;
}

/** What a store holds. */
export interface Counts {
  readonly articles: number;
  readonly quotes: number;
  readonly statements: number;
  readonly people: number;
  readonly places: number;
  readonly organizations: number;
  readonly problems: number;
}
