import type { ContactWords } from './contact-words.ts';
import type { ContentWords } from './content-words.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameMatching } from './name-matching.ts';
import type { PageWords } from './page-words.ts';
import type { SettingWords } from './setting-words.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { TaggerModel } from './tagger.ts';
import type { WordRules } from './word-rules.ts';

/** How much each feature of a quote speaks for it, by the feature's name: terms of a logistic model, `bias` among them. */
export type ConfidenceWeights = ReadonlyMap<string, number>;

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
  /** Stage 3: learned from labelled text. */
  readonly tagger: TaggerModel;
  /** Stages 4 and 5: words that report speech and their grammar. */
  readonly speech: SpeechLexicon;
  /** Stage 5: to whom, where and when words were said. */
  readonly settings: SettingWords;
  /** Stage 5: words that tell of contact between persons. */
  readonly contacts: ContactWords;
  /** Stage 5: learned from annotated articles. */
  readonly confidence: ConfidenceWeights;
  /** Stage 6: when two names are one, and their Latin form. */
  readonly matching: NameMatching;
  /** Stage 7: what words tell, and when two say the same. */
  readonly content: ContentWords;
}
