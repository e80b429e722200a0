/** The words by which a page's furniture is told from its article. */
export type PageWords = {};
