import type { ArticleAnswer, ArticleSummary } from '../../src/model/answer.ts';
import type { Span } from '../../src/model/span.ts';
import { writeAddress } from '../address.ts';
import { h } from '../element.ts';
import { day, outletOf } from '../format.ts';
import { printed } from '../name-mark.ts';
import { now } from '../state.ts';
import { sentenceAround } from './sentence-around.ts';

/** A place where an article names somebody, in its sentence. */
export interface Evidence {
  readonly article: ArticleSummary;
  /** Of the name, in the article. */
  readonly span: Span;
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Cuts the sentence out of a text that begins at offset `from` of the article. */
export function evidenceAt(article: ArticleSummary, text: string, span: Span, from = 0): Evidence {
  const name = { start: span.start - from, end: span.end - from };
  const { start, end } = sentenceAround(text, name);
  return {
    article,
    span,
    before: text.slice(start, name.start),
    name: text.slice(name.start, name.end),
    after: text.slice(name.end, end),
  };
}

/** Every place where an article names an entity, in the order of the text; a headline, which tells least, comes last. */
export function evidenceIn({ summary, text, record }: ArticleAnswer, entity: string): readonly Evidence[] {
  const inHeadline = ({ start }: Span) => record.headline !== null && start < record.headline.end;
  return record.mentions
    .filter((mention) => mention.entity === entity)
    .toSorted((a, b) => Number(inHeadline(a)) - Number(inHeadline(b)))
    .map((mention) => evidenceAt(summary, text, mention));
}

/** The sentence with the name marked, and where it is printed. */
export function evidenceQuote(evidence: Evidence): HTMLElement {
  const { before, name, after } = evidence;
  const sentence = h('p', { class: 'sentence', dir: 'auto', lang: 'ar' }, before, h('mark', {}, name), after);
  return h('div', { class: 'evidence-quote' }, sentence, printedIn(evidence));
}

/** Headline, outlet and day, with a link that opens beside: what is being decided stays as it is. */
export function printedIn({ article, span }: Pick<Evidence, 'article' | 'span'>): HTMLElement {
  const at = `${span.start}-${span.end}`;
  const href = writeAddress({ ...now(), page: null, article: article.id, quote: null, at });
  const title = article.headline ?? outletOf(article);
  return h(
    'p',
    { class: 'printed-in' },
    h('a', { href, target: '_blank', rel: 'noopener' }, printed(title)),
    article.headline ? ' · ' : null,
    article.headline ? printed(outletOf(article)) : null,
    ` · ${day(article.publishedAt)}`,
  );
}
