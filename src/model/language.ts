import type { NameLexicon } from './name-lexicon.ts';
import type { NameMatching } from './name-matching.ts';
import type { PageWords } from './page-words.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { WordRules } from './word-rules.ts';

/** Everything the stages need to know about one language. Stages never test `code`. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly direction: 'rtl' | 'ltr';
  /** Stage 1: what pages put around an article. */
  readonly page: PageWords;
  /** Stage 2: folding, proclitics, abbreviations, quotation marks. */
  readonly words: WordRules;
  /** Stage 3: names, titles, roles. */
  readonly names: NameLexicon;
  /** Stages 4 and 5: words that report speech and their grammar. */
  readonly speech: SpeechLexicon;
  /** Stage 6: when two names are one, and their Latin form. */
  readonly matching: NameMatching;
}
