import type { ContactKind, ContactStatus } from '../model/contact.ts';
import type { EntityType } from '../model/mention.ts';
import type { JudgementConflict } from '../model/person-judgement.ts';
import type { Problem } from '../model/problem.ts';
import type { QuoteKind } from '../model/quote.ts';

// The tables as kysely sees them. Columns that end in `_json` hold JSON text.
// What ingest writes: sources, articles, problems; what people write: judgements. All else is derived from these by the
// fold, and written anew in one transaction.

/** One row a key: `fold` = fresh, stale, or judged where only judgements have come since; `generation` = how many folds there have been. */
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

/** A line of the log of people's judgements. Triggers refuse to change or delete one; one that is there is not added again. */
interface JudgementTable {
  id: string;
  at: string;
  /** The `PersonJudgement` as JSON. */
  line: string;
}

/** What keeps a judgement from holding: none of these, and it holds unless another undoes it. */
interface JudgementOutcomeTable {
  judgement: string;
  position: number;
  outcome: 'waiting' | JudgementConflict['reason'];
  /** An array of the ids of judgements. */
  against_json: string;
}

/** Two entities that may be one, the most useful to judge first, with a place on either side. */
interface ReviewTable {
  position: number;
  left: string;
  right: string;
  score: number;
  usefulness: number;
  /** An array of `MergeReason`. */
  reasons_json: string;
  left_article: string;
  left_start: number;
  left_end: number;
  /** The sentence the name stands in: a `TextSpan`. */
  left_context_json: string;
  right_article: string;
  right_start: number;
  right_end: number;
  right_context_json: string;
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
  past: number;
  acting: number;
  first_seen: string | null;
  last_seen: string | null;
  /** Where it is first printed, and where last. */
  article: string;
  start: number;
  end: number;
  last_article: string;
  last_start: number;
  last_end: number;
}

/** Who met or called whom: a sentence of an article. What is denied is here as well. */
interface ContactTable {
  article: string;
  position: number;
  kind: ContactKind;
  status: ContactStatus;
  from: string;
  to: string;
  /** The day of the contact, where it is told. */
  date: string | null;
  /** Offsets of the sentence, and what it says. */
  start: number;
  end: number;
  sentence: string;
  quote: string | null;
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
  type: 'spoke-about' | 'relayed' | 'holds-role' | 'met' | 'called' | 'co-mention';
  source: string;
  target: string;
  weight: number;
}

export interface Schema {
  state: StateTable;
  source: SourceTable;
  article: ArticleTable;
  problem: ProblemTable;
  judgement: JudgementTable;
  judgement_outcome: JudgementOutcomeTable;
  review: ReviewTable;
  entity: EntityTable;
  spelling: SpellingTable;
  role: RoleTable;
  contact: ContactTable;
  merge: MergeTable;
  article_mentions: ArticleMentionsTable;
  article_entity: ArticleEntityTable;
  statement: StatementTable;
  quote: QuoteTable;
  quote_about: QuoteAboutTable;
  quote_via: QuoteViaTable;
  edge: EdgeTable;
}
