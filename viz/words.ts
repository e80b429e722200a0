import type { InterfaceLanguage } from './address.ts';
import { now } from './state.ts';
import type { Words } from './word-list.ts';
import { arabicWords } from './words-ar.ts';
import { englishWords } from './words-en.ts';

const LANGUAGES: Readonly<Record<InterfaceLanguage, Words>> = { ar: arabicWords, en: englishWords };

/** The words of the interface's present language. */
export function words(): Words {
  return LANGUAGES[now().language];
}

/** The words of the other one, for the button that switches to it. */
export function otherLanguage(): { readonly language: InterfaceLanguage; readonly name: string } {
  const language = now().language === 'ar' ? 'en' : 'ar';
  return { language, name: LANGUAGES[language].language };
}
