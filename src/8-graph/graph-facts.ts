import type { ArticleSummary } from '../model/answer.ts';
import type { ContactKind, ContactStatus } from '../model/contact.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId, EntityId, QuoteId, StatementId } from '../model/id.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/** One quote with its mentions replaced by the entities behind them. */
export interface QuoteFact {
  readonly id: QuoteId;
  readonly article: ArticleId;
  readonly statement: StatementId;
  readonly kind: QuoteKind;
  /** null where nobody is named, or only described: مصدر مطلع. */
  readonly speaker: EntityId | null;
  readonly via: readonly EntityId[];
  readonly about: readonly EntityId[];
  readonly confidence: number;
}

/** How often an article names an entity. */
export interface MentionFact {
  readonly article: ArticleId;
  readonly entity: EntityId;
  readonly count: number;
}

/** Two entities near each other in so many paragraphs; see `coMentionsOf`. */
export interface CoMentionFact {
  readonly left: EntityId;
  readonly right: EntityId;
  readonly paragraphs: number;
}

/** A contact between two entities, as a sentence of an article tells it. */
export interface ContactFact {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly article: ArticleId;
  /** The sentence. */
  readonly span: Span;
}

/**
 * All that a graph is built from, in any order. Every id that a fact names must be among the entities, statements or
 * articles. Mentions and co-mentions may come in several rows (one an article): equal pairs are added up.
 */
export interface GraphFacts {
  readonly entities: Iterable<Entity>;
  readonly statements: Iterable<Pick<Statement, 'id' | 'speaker' | 'text'>>;
  readonly articles: Iterable<ArticleSummary>;
  readonly quotes: Iterable<QuoteFact>;
  readonly mentions: Iterable<MentionFact>;
  readonly coMentions: Iterable<CoMentionFact>;
  readonly contacts: Iterable<ContactFact>;
}
