import type { Article } from '../model/article.ts';
import type { Segmented } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { Quotation, Sentence } from '../model/token.ts';
import { pairMarks } from './pair-marks.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** Cuts the headline and each paragraph of the body into sentences of tokens, and pairs their quotation marks. */
export function segment(article: Article, language: Language): Segmented {
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const read = (span: Span, paragraph: number) => {
    const tokens = tokenize(article.text, span, language.words);
    const marked = pairMarks(tokens, paragraph, language.words);
    // One by one: a hostile paragraph has more of them than a call takes arguments.
    for (const quotation of marked) quotations.push(quotation);
    for (const sentence of splitSentences(article.text, tokens, marked, paragraph, language.words)) {
      sentences.push(sentence);
    }
  };
  if (article.headline) read(article.headline, -1);
  article.body.forEach(read);
  return { article, sentences, quotations };
}
