import type { ConfidenceWeights, Language } from '../../model/language.ts';
import type { CommonWord, KnownEntity, NameWord } from '../../model/name-lexicon.ts';
import type { TaggerModel } from '../../model/tagger.ts';
import { contactWords } from './contact-words.ts';
import { contentWords } from './content-words.ts';
import { nameMatching } from './matching.ts';
import { nameLexicon } from './name-lexicon.ts';
import { pageWords } from './page-words.ts';
import { settingWords } from './setting-words.ts';
import { speechLexicon } from './speech-lexicon.ts';
import type { SpellingEdit } from './spelling-costs.ts';
import { wordRules } from './word-rules.ts';

/** The open-class lists that stand in data/ar. */
export interface ArabicLists {
  readonly knownEntities: readonly KnownEntity[];
  readonly nameWords: readonly NameWord[];
  readonly commonWords: readonly CommonWord[];
  readonly spellingEdits: readonly SpellingEdit[];
  /** data/ar/tagger.bin. */
  readonly tagger: TaggerModel;
  /** data/ar/confidence.json. */
  readonly confidence: ConfidenceWeights;
}

/** The Arabic pack. */
export function arabic(lists: ArabicLists): Language {
  return {
    code: 'ar',
    direction: 'rtl',
    page: pageWords,
    words: wordRules,
    names: nameLexicon(lists),
    tagger: lists.tagger,
    speech: speechLexicon,
    settings: settingWords,
    contacts: contactWords,
    confidence: lists.confidence,
    matching: nameMatching(lists),
    content: contentWords(lists),
  };
}
