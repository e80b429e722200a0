/** A string that the compiler refuses where another kind of id is wanted. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

/** First 16 hex digits of the SHA-256 of the article's text. */
export type ArticleId = Id<'article'>;
/** Hash of article, span and text. */
export type QuoteId = Id<'quote'>;
/** `type/slug`, as in `person/yuri-ushakov`. */
export type EntityId = Id<'entity'>;
/** Hash of the quotes that are the one utterance. */
export type StatementId = Id<'statement'>;
/** `articleId:n`: one entity as one article names it. */
export type AppearanceId = Id<'appearance'>;
