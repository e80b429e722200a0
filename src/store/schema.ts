import type { EntityType } from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import type { QuoteKind } from '../model/quote.ts';

// The tables as kysely sees them. Columns that end in `_json` hold JSON text.
// What ingest writes: sources, articles, problems. Everything below `entity` is derived from the articles by the fold,
// and written anew in one transaction.

/** One row a key: `fold` = fresh or stale, `generation` = how many folds there have been. */
interface StateTable {
  key: string;
  value: string;
}

/** A file as given, and what was in it when it was last read. */
interface SourceTable {
  path: string;
  /** null where no article was found in it. */
  article: string | null;
  url: string | null;
  outlet: string | null;
  digest: string;
}

interface ArticleTable {
  id: string;
  /** Of the source whose path sorts first: the same text may stand in several files. */
  path: string;
  url: string | null;
  outlet: string | null;
  headline: string | null;
  published_at: string | null;
  text: string;
  /** The document without its text and source, which stand in columns of their own. */
  document_json: string;
}

interface ProblemTable {
  path: string;
  position: number;
  rule: Problem['rule'];
  reason: string;
  kept: number;
}

interface EntityTable {
  id: string;
  type: EntityType;
  name_ar: string | null;
  name_en: string | null;
  latin: 'known' | 'words' | 'romanised' | 'printed';
  /** The role it is given most often. */
  role: string | null;
  mentions: number;
  articles: number;
  /** Statements made by it, and statements that name it. */
  said: number;
  said_about: number;
  x: number;
  y: number;
  community: number;
  rank: number;
}

interface SpellingTable {
  entity: string;
  text: string;
  count: number;
}

interface RoleTable {
  entity: string;
  position: number;
  text: string;
  of: string | null;
  count: number;
  article: string;
  start: number;
  end: number;
}

/** Why appearances with these two names were held to be one, with a place on either side. */
interface MergeTable {
  entity: string;
  position: number;
  left: string;
  right: string;
  score: number;
  /** An array of `MergeReason`. */
  reasons_json: string;
  left_article: string;
  left_start: number;
  left_end: number;
  right_article: string;
  right_start: number;
  right_end: number;
}

/** The entity behind each mention of an article, by index: a JSON array of ids and nulls. */
interface ArticleMentionsTable {
  article: string;
  entities_json: string;
}

interface ArticleEntityTable {
  article: string;
  entity: string;
  mentions: number;
}

interface StatementTable {
  id: string;
  speaker: string | null;
  text: string;
  first_seen: string | null;
  /** An array of `StatementReason`. */
  reasons_json: string;
}

interface QuoteTable {
  id: string;
  article: string;
  statement: string;
  speaker: string | null;
  kind: QuoteKind;
  published_at: string | null;
  start: number;
  /** The `RecordQuote`. */
  record_json: string;
  /** The sentences it stands in: a `TextSpan`. */
  context_json: string;
}

interface QuoteAboutTable {
  quote: string;
  entity: string;
}

interface QuoteViaTable {
  quote: string;
  position: number;
  entity: string;
}

/** Edges between entities, as the explorer draws them. */
interface EdgeTable {
  type: 'spoke-about' | 'relayed' | 'holds-role' | 'co-mention';
  source: string;
  target: string;
  weight: number;
}

export interface Schema {
  state: StateTable;
  source: SourceTable;
  article: ArticleTable;
  problem: ProblemTable;
  entity: EntityTable;
  spelling: SpellingTable;
  role: RoleTable;
  merge: MergeTable;
  article_mentions: ArticleMentionsTable;
  article_entity: ArticleEntityTable;
  statement: StatementTable;
  quote: QuoteTable;
  quote_about: QuoteAboutTable;
  quote_via: QuoteViaTable;
  edge: EdgeTable;
}
