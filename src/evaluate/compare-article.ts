import { compareMentions, type MentionComparison } from './compare-mentions.ts';
import { compareQuotes, type QuoteComparison } from './compare-quotes.ts';
import type { EvaluatedArticle } from './evaluated-article.ts';

/** What became of everything in one article: every figure and every error is read off this. */
export interface ComparedArticle {
  /** The article's file name. */
  readonly name: string;
  /** False where extraction gave no record of it: all of the gold is missed. */
  readonly read: boolean;
  readonly mentions: MentionComparison;
  readonly quotes: QuoteComparison;
}

export function compareArticle(article: EvaluatedArticle): ComparedArticle {
  return {
    name: article.gold.article,
    read: article.record !== null,
    mentions: compareMentions(article),
    quotes: compareQuotes(article),
  };
}
