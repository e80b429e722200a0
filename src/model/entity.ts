import type { AppearanceId, ArticleId, EntityId } from './id.ts';
import type { EntityType } from './mention.ts';
import type { Seen } from './seen.ts';
import type { Span } from './span.ts';

/** A name in both scripts. At least one is given. */
export interface Name {
  readonly ar: string | null;
  readonly en: string | null;
}

/** One entity as one article names it: all mentions there that share a name. */
export interface Appearance {
  readonly id: AppearanceId;
  readonly article: ArticleId;
  /** ISO date or date-time of the article; null where it has none. */
  readonly publishedAt: string | null;
  readonly type: EntityType;
  /** The spellings this article uses, fullest first. */
  readonly names: readonly string[];
  readonly roles: readonly {
    readonly text: string;
    readonly span: Span;
    readonly of: AppearanceId | null;
    readonly past: boolean;
    readonly acting: boolean;
  }[];
  readonly gender: 'm' | 'f' | null;
  /** Indexes into `Document.mentions`, in order. */
  readonly mentions: readonly number[];
}

/** A role an entity is given so many times, with when and where it is first and last printed. */
export interface Role extends Seen {
  readonly text: string;
  readonly of: EntityId | null;
  readonly count: number;
  /** Told as one that was held before: الرئيس السابق. */
  readonly past: boolean;
  /** Told as held for another or for a time: رئيس الأركان بالإنابة. */
  readonly acting: boolean;
}

/** The one behind mentions in all spellings and articles. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: Name;
  /** Whether the Latin name is known, put together from known name words, or our own romanisation. */
  readonly latin: 'known' | 'words' | 'romanised' | 'printed';
  /** Every spelling met, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  readonly roles: readonly Role[];
  readonly appearances: readonly AppearanceId[];
}
