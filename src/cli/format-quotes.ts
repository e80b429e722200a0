import type { WhoSaid } from '../9-query/who-said.ts';
import type { QuoteAnswer } from '../model/answer.ts';
import type { Name } from '../model/entity.ts';

const labelWidth = 9;

/**
 * Quotes for a terminal, a block each. Labels stand in front and each value on a line of its own: columns side by side
 * would be thrown into disorder where a terminal writes Arabic from right to left.
 */
export function* formatQuotes({ quotes, total }: WhoSaid): Generator<string> {
  for (const quote of quotes) yield formatQuote(quote);
  const articles = new Set(quotes.map(({ article }) => article.id)).size;
  const part = quotes.length < total ? ` of ${total}` : '';
  yield `${quotes.length}${part} quotes in ${articles} ${articles === 1 ? 'article' : 'articles'}\n`;
}

function formatQuote({ speaker, kind, text, cue, via, aboutEntities, article }: QuoteAnswer): string {
  const words = kind === 'direct' || kind === 'mixed' ? `«${text}»` : text;
  const chain = via.map(({ name, words }) => `${formatName(name)} (${words})`).join(' ← ');
  const rows: readonly (readonly [string, string | null])[] = [
    ['speaker', speaker ? formatName(speaker.name) : 'not named'],
    ['kind', [kind, cue?.text].filter(Boolean).join(', ')],
    ['quote', words],
    ['through', chain || null],
    ['about', aboutEntities.map(({ name }) => formatName(name)).join('; ') || null],
    ['article', [article.path, article.outlet, article.headline].filter(Boolean).join(' · ')],
    ['date', article.publishedAt],
  ];
  const lines = rows.flatMap(([label, value]) =>
    value === null ? [] : [`${label.padEnd(labelWidth)}${oneLine(value)}`],
  );
  return `${lines.join('\n')}\n\n`;
}

function formatName({ ar, en }: Name): string {
  return en !== null && ar !== null ? `${en} (${ar})` : (en ?? ar ?? '');
}

/** Article text must not reach a terminal with its control characters. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
