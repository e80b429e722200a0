import type { ContactStatus } from './contact.ts';
import type { EntityType } from './mention.ts';
import type { QuoteKind } from './quote.ts';
import type { Seen } from './seen.ts';

/** Where the layout puts a node; the y axis points up. */
interface Position {
  readonly x: number;
  readonly y: number;
}

/** A person, place or organisation. Its key in the graph is its id: `person/yuri-ushakov`. */
export interface EntityNode extends Position {
  readonly type: EntityType;
  readonly ar: string | null;
  readonly en: string | null;
  /** Every spelling met, most frequent first. */
  readonly spellings: readonly string[];
  /** Every role printed, most frequent first. */
  readonly roles: readonly string[];
  /** Statements made by it. */
  readonly said: number;
  /** Statements that name it. */
  readonly saidAbout: number;
  readonly mentions: number;
  readonly articles: number;
  /** 0 is the largest community. */
  readonly community: number;
  /** PageRank, the highest being 1. */
  readonly rank: number;
}

/** One utterance, in however many articles. Its key is `statement/` and its id. */
export interface StatementNode extends Position {
  readonly type: 'statement';
  readonly text: string;
  /** ISO date or date-time of the earliest dated article that has it. */
  readonly firstSeen: string | null;
  /** Quotes that are sightings of it. */
  readonly sightings: number;
}

/** One published text. Its key is `article/` and its id. */
export interface ArticleNode extends Position {
  readonly type: 'article';
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly publishedAt: string | null;
  readonly quotes: number;
}

export type NodeAttributes = EntityNode | StatementNode | ArticleNode;

/** An edge that counts something: quotes, mentions, statements or paragraphs, by its type. */
interface Counted {
  readonly weight: number;
}

/** Speaker → statement; the weight counts the sightings that name this speaker. */
export interface SaidEdge extends Counted {
  readonly type: 'SAID';
  /** Of the likeliest sighting, 0 to 1. */
  readonly confidence: number;
}

/** Statement → an entity named in it; in so many sightings. */
export interface AboutEdge extends Counted {
  readonly type: 'ABOUT';
}

/** A source of the chain → the statement that came through it; in so many sightings. */
export interface RelayedEdge extends Counted {
  readonly type: 'RELAYED';
}

/** Statement → an article that has it, one edge a quote. */
export interface ReportedInEdge extends Counted {
  readonly type: 'REPORTED_IN';
  readonly quote: string;
  readonly kind: QuoteKind;
  readonly confidence: number;
}

/** Entity → an article that names it so many times. */
export interface MentionedInEdge extends Counted {
  readonly type: 'MENTIONED_IN';
}

/** Person → the organisation or place of a role, printed so many times. */
export interface HoldsRoleEdge extends Counted, Seen {
  readonly type: 'HOLDS_ROLE';
  readonly role: string;
  readonly past: boolean;
  readonly acting: boolean;
}

/** Two persons of whom it is told so many times that they met, or are to meet; from the lower id to the higher. */
export interface MetEdge extends Counted, Seen {
  readonly type: 'MET';
  readonly status: Exclude<ContactStatus, 'denied'>;
}

/** Whoever called → whoever was called, told so many times; where the text names them as equals, the one named first. */
export interface CalledEdge extends Counted, Seen {
  readonly type: 'CALLED';
  readonly status: Exclude<ContactStatus, 'denied'>;
}

/** Two entities that stand near each other in so many paragraphs, from the lower id to the higher. */
export interface CoMentionEdge extends Counted {
  readonly type: 'CO_MENTION';
}

/** Speaker → an entity named in so many of the speaker's statements. Follows from SAID and ABOUT. */
export interface SpokeAboutEdge extends Counted {
  readonly type: 'SPOKE_ABOUT';
}

/** Source → the speaker of so many statements that came through it. Follows from RELAYED and SAID. */
export interface QuotedEdge extends Counted {
  readonly type: 'QUOTED';
}

export type EdgeAttributes =
  | SaidEdge
  | AboutEdge
  | RelayedEdge
  | ReportedInEdge
  | MentionedInEdge
  | HoldsRoleEdge
  | MetEdge
  | CalledEdge
  | CoMentionEdge
  | SpokeAboutEdge
  | QuotedEdge;

/** What a reader of a graph needs; every graphology graph has this shape. */
export interface ReadableGraph<Node, Edge> {
  nodeEntries(): Iterable<{ readonly node: string; readonly attributes: Node }>;
  edgeEntries(): Iterable<{
    readonly edge: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: Edge;
  }>;
}
