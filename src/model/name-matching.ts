/** When two names may be one, and how a name is written in Latin letters. */
export type NameMatching = {};
