import type { IsnadGraph } from '../8-graph/build-graph.ts';
import type {
  ArticleAnswer,
  ArticleSummary,
  Counts,
  EntityAnswer,
  EntityHit,
  GraphAnswer,
  QuoteAnswer,
  QuoteFilter,
  StatementAnswer,
} from '../model/answer.ts';
import type { Document } from '../model/document.ts';
import type { JudgedEntity, JudgementAnswer, JudgementPreview, ReviewPage } from '../model/judging.ts';
import type { Language } from '../model/language.ts';
import type { EntityType } from '../model/mention.ts';
import type { Anchor, PersonJudgement } from '../model/person-judgement.ts';
import type { Problem } from '../model/problem.ts';
import type { ExtractionRecord } from '../model/record.ts';
import type { NamedPlace } from './read-places.ts';

/** One file as it was read. */
export interface Reading {
  readonly path: string;
  /** Tells content and reader: a file whose digest is the same is not read again. */
  readonly digest: string;
  /** `unread` where the file could not be read: what an earlier reading found in it is kept. */
  readonly found: Document | 'no-article' | 'unread';
  readonly problems: readonly Problem[];
}

/** What earlier readings of a file left in the store. */
export interface EarlierReading {
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/** A statement without its sightings. */
export interface StatementSummary {
  readonly id: string;
  readonly text: string;
  readonly firstSeen: string | null;
  readonly sightings: number;
}

export interface Page {
  readonly limit?: number;
  readonly offset?: number;
}

export type EdgeType = GraphAnswer['edges'][number]['attributes']['type'];

/** Which part of the graph of entities is asked for. */
export interface GraphRequest {
  readonly types: readonly EntityType[];
  readonly edges: readonly EdgeType[];
  readonly limit: number;
  /** An entity's id: it and its neighbours alone. */
  readonly around?: string | undefined;
}

/**
 * Where articles are kept and what is derived from them. Every method is one consistent answer; writing is safe to
 * interrupt at any moment: `fold` is then stale, and folding again brings it up to date.
 */
export interface Store {
  /** What was read of these files before; files it does not know are left out. */
  earlierReadings(paths: readonly string[]): Promise<ReadonlyMap<string, EarlierReading>>;
  /** Takes the readings in, all or none. Their articles are in no answer before `fold`. */
  save(readings: readonly Reading[]): Promise<void>;
  /** Whether articles came or went, or judgements came, since the last fold; asked for articles, whether they did. */
  isStale(of?: 'articles'): Promise<boolean>;
  /** Derives entities, statements and graph from all articles and judgements anew. `onProgress` is told how many it has gone through. */
  fold(language: Language, onProgress?: (done: number, of: number) => void): Promise<void>;

  /** Adds people's judgements to the log, all or none, and gives how many were new. They are in no answer before `fold`. */
  appendJudgements(judgements: readonly PersonJudgement[]): Promise<number>;
  /** The log of people's judgements: earliest first, those of one moment by id. */
  judgements(): Promise<readonly PersonJudgement[]>;
  /** The log with what has become of each judgement, as of the last fold. */
  judgementStates(): Promise<readonly JudgementAnswer[]>;
  /** What would follow from a judgement that is not in the log. Resolves all articles twice. */
  preview(language: Language, judgement: PersonJudgement): Promise<JudgementPreview>;
  /** Everywhere an entity is named, in order of the ids of appearances. */
  places(language: Language, entity: string): Promise<readonly NamedPlace[]>;
  /** Ids of the entities that anchors point to, each once. */
  anchored(anchors: readonly Anchor[]): Promise<readonly string[]>;
  /** The entities with these ids, in their order; those that are not there are left out. */
  judged(ids: readonly string[]): Promise<readonly JudgedEntity[]>;
  /** Pairs of entities that may be one, the most useful to judge first. */
  review(limit: number): Promise<ReviewPage>;

  /** Grows by one with each fold, so that what was loaded before can be told from what holds now. */
  generation(): Promise<number>;
  counts(): Promise<Counts>;
  problems(): Promise<readonly Problem[]>;
  /** Every entity, for search by name. */
  entityHits(): Promise<readonly EntityHit[]>;
  /** The methods below give null where there is none with this id. */
  entity(id: string): Promise<EntityAnswer | null>;
  article(id: string): Promise<ArticleAnswer | null>;
  statement(id: string): Promise<StatementAnswer | null>;
  /** Every statement of these speakers, with the number of its sightings. */
  statementsOf(speakers: readonly string[]): Promise<readonly StatementSummary[]>;
  /** Newest first; within an article in the order of its text. */
  quotes(filter: QuoteFilter): Promise<{ readonly total: number; readonly quotes: readonly QuoteAnswer[] }>;
  /** Newest first. */
  articles(page: Page): Promise<{ readonly total: number; readonly articles: readonly ArticleSummary[] }>;
  /** Every article's record, by path. */
  records(): AsyncIterable<ExtractionRecord>;
  /** The graph of entities that the explorer draws. */
  entityGraph(request: GraphRequest): Promise<GraphAnswer>;
  /** The whole graph, statements and articles included. */
  graph(): Promise<IsnadGraph>;
  close(): Promise<void>;
}
