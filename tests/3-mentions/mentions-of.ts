import { segment } from '../../src/2-text/segment.ts';
import { findMentions } from '../../src/3-mentions/find-mentions.ts';
import type { Article } from '../../src/model/article.ts';
import type { Mentioned } from '../../src/model/document.ts';
import type { ArticleId } from '../../src/model/id.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

/** An article whose body is `text`, one paragraph a line, with its mentions. */
export function mentionsOf(text: string): Mentioned {
  const body = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const article: Article = {
    id: 'test' as ArticleId,
    source: { path: null, url: null, outlet: null },
    language: 'ar',
    text,
    headline: null,
    byline: null,
    dateline: null,
    publishedAt: null,
    body,
  };
  const language = loadLanguage();
  return findMentions(segment(article, language), language);
}

const LETTERS = { person: 'P', place: 'L', organization: 'O' };

/** The mentions as a linguist writes them: P بوتين, L موسكو, O الكرملين. */
export function written(text: string): string[] {
  return mentionsOf(text).mentions.map((mention) => `${LETTERS[mention.type]} ${mention.text}`);
}
