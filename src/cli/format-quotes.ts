import type { WhoSaid } from '../9-query/who-said.ts';
import type { QuoteAnswer } from '../model/answer.ts';
import { formatName, labelled } from './labelled-lines.ts';

/** Quotes for a terminal, a block each. */
export function* formatQuotes({ quotes, total }: WhoSaid): Generator<string> {
  for (const quote of quotes) yield formatQuote(quote);
  const articles = new Set(quotes.map(({ article }) => article.id)).size;
  const part = quotes.length < total ? ` of ${total}` : '';
  yield `${quotes.length}${part} quotes in ${articles} ${articles === 1 ? 'article' : 'articles'}\n`;
}

function formatQuote({ speaker, kind, text, cue, via, aboutEntities, article }: QuoteAnswer): string {
  const words = kind === 'direct' || kind === 'mixed' ? `«${text}»` : text;
  const chain = via.map(({ name, words }) => `${formatName(name)} (${words})`).join(' ← ');
  return `${labelled([
    ['speaker', speaker ? formatName(speaker.name) : 'not named'],
    ['kind', [kind, cue?.text].filter(Boolean).join(', ')],
    ['quote', words],
    ['through', chain || null],
    ['about', aboutEntities.map(({ name }) => formatName(name)).join('; ') || null],
    ['article', [article.path, article.outlet, article.headline].filter(Boolean).join(' · ')],
    ['date', article.publishedAt],
  ])}\n`;
}
