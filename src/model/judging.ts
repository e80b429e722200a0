import type { ArticleSummary, EntityHit, EntitySummary, ReasonAnswer } from './answer.ts';
import type { JudgementConflict, JudgementId, PersonJudgement } from './person-judgement.ts';
import type { TextSpan } from './record.ts';
import type { Span } from './span.ts';

/** What a person asks to be recorded. Entities are told by name in any script, or by id. */
export type Proposal =
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  | { readonly kind: 'block'; readonly left: string; readonly right: string }
  /** Articles by id or path: what they name so is another than what the other articles name so. */
  | { readonly kind: 'split'; readonly entity: string; readonly articles: readonly string[] }
  | {
      readonly kind: 'rename';
      readonly entity: string;
      readonly ar?: string | undefined;
      readonly en?: string | undefined;
    }
  | { readonly kind: 'undo'; readonly judgement: string };

/** `waiting`: what it points to is not here. `conflict`: it cannot hold beside others. */
export type JudgementState = 'holds' | 'undone' | 'waiting' | 'conflict';

/** One line of the log and what has become of it. */
export interface JudgementAnswer {
  readonly judgement: PersonJudgement;
  readonly state: JudgementState;
  /** The judgement that took it back. */
  readonly undoneBy: JudgementId | null;
  /** Why, and beside which others, it cannot hold. */
  readonly conflicts: readonly Omit<JudgementConflict, 'judgement'>[];
}

/** An entity as one who judges needs to see it. */
export interface JudgedEntity extends EntityHit {
  /** As printed, the most frequent first. */
  readonly roles: readonly string[];
}

/** How much there is of an entity. */
export interface EntityTally extends EntitySummary {
  readonly articles: number;
  readonly mentions: number;
  /** Quotes that it speaks in. */
  readonly quotes: number;
}

/** What would follow from a judgement: the entities of all articles with it, held against those without. */
export interface JudgementPreview {
  /** The entity that a merge or a rename leads to: the id and the name that stay; null of other kinds. */
  readonly stays: EntitySummary | null;
  readonly came: readonly EntityTally[];
  readonly went: readonly EntityTally[];
  readonly changed: readonly { readonly before: EntityTally; readonly after: EntityTally }[];
  /** How many get another entity: mentions, quotes by their speaker, and the statements that these quotes are of. */
  readonly moved: { readonly mentions: number; readonly quotes: number; readonly statements: number };
  /** Judgements that could then not hold, itself or others, and could before. */
  readonly conflicts: readonly JudgementConflict[];
}

/** A judgement that was recorded, or of a dry run would be. */
export interface Judged extends JudgementAnswer {
  /** false of a dry run. */
  readonly recorded: boolean;
  /** Those it is about: as they are after it, of a dry run as they are now. */
  readonly entities: readonly JudgedEntity[];
  /** Of a dry run alone. */
  readonly preview: JudgementPreview | null;
}

/** What an import took in. */
export interface JudgementImport {
  readonly added: number;
  /** Were in the log already. */
  readonly known: number;
  /** Lines that are none, by their number from 1 on, and why; all others were taken in. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/** One of two that may be one, with a place where it is named. */
export interface ReviewSide extends JudgedEntity {
  readonly article: ArticleSummary;
  readonly span: Span;
  /** The sentence that the name stands in. */
  readonly context: TextSpan;
}

/** Two entities of which the rules cannot tell whether they are one. */
export interface ReviewPair {
  /** The one of whom there is more. */
  readonly left: ReviewSide;
  readonly right: ReviewSide;
  /** Probability that the two are one, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly ReasonAnswer[];
  /** How much a judgement would tell: quotes and mentions of the smaller side, times how unsure the rules are, 0 to 1. */
  readonly usefulness: number;
}

/** The pairs asked for, the most useful to judge first, of `total` in all. */
export interface ReviewPage {
  readonly total: number;
  readonly pairs: readonly ReviewPair[];
}
