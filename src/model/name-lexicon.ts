/** Names, titles and roles by lists, all keyed by folded forms. */
export type NameLexicon = {};
