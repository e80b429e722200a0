import type { ArticleId, EntityId, QuoteId, StatementId } from './id.ts';
import type { StatementReason } from './reason.ts';

/** The one utterance behind quotes in several articles. */
export interface Statement {
  readonly id: StatementId;
  readonly speaker: EntityId | null;
  /** Earliest first, by the articles' dates where they have one. */
  readonly sightings: readonly { readonly article: ArticleId; readonly quote: QuoteId }[];
  /** The fullest wording among the sightings. */
  readonly text: string;
  /** Why the sightings are held to be one utterance; empty where there is one sighting. */
  readonly reasons: readonly StatementReason[];
}
