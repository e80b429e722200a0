/** Words that report speech, and the grammar around them, all keyed by folded forms. */
export type SpeechLexicon = {};
