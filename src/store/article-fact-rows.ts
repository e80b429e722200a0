import { toRecordQuote } from '../export/record.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { QuoteId } from '../model/id.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { contactRows } from './contact-rows.ts';
import type { Schema } from './schema.ts';
import { contextOf } from './sentence-context.ts';

/** What one article adds to the derived tables. */
export interface ArticleFactRows {
  readonly mentions: Schema['article_mentions'];
  readonly entities: readonly Schema['article_entity'][];
  readonly quotes: readonly Schema['quote'][];
  readonly about: readonly Schema['quote_about'][];
  readonly via: readonly Schema['quote_via'][];
  readonly contacts: readonly Schema['contact'][];
}

/** The rows of an article, once the entities behind its mentions are known. */
export function articleFactRows(
  document: Document,
  entities: readonly (Entity | null)[],
  statementOf: (quote: QuoteId) => string,
): ArticleFactRows {
  const article = document.article.id;
  const counts = new Map<string, number>();
  for (const entity of entities) if (entity) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  const mentions: Schema['article_mentions'] = {
    article,
    entities_json: JSON.stringify(entities.map((entity) => entity?.id ?? null)),
  };
  const quotes: Schema['quote'][] = [];
  const about: Schema['quote_about'][] = [];
  const via: Schema['quote_via'][] = [];
  document.quotes.forEach((quote, index) => {
    const record = toRecordQuote(document, entities, quote, document.attributions[index]!);
    quotes.push({
      id: quote.id,
      article,
      statement: statementOf(quote.id),
      speaker: record.speaker?.entity ?? null,
      kind: quote.kind,
      published_at: document.article.publishedAt?.value ?? null,
      start: quote.start,
      record_json: JSON.stringify(record),
      context_json: JSON.stringify(contextOf(document, quote, spanWithCue(quote))),
    });
    about.push(...record.about.map((entity) => ({ quote: quote.id, entity })));
    record.via.forEach(({ entity }, position) => {
      if (entity) via.push({ quote: quote.id, position, entity });
    });
  });
  return {
    mentions,
    entities: [...counts].map(([entity, mentions]) => ({ article, entity, mentions })),
    quotes,
    about,
    via,
    contacts: contactRows(document, entities),
  };
}

function spanWithCue({ start, end, cue }: Quote): Span {
  return { start: Math.min(start, cue?.start ?? start), end: Math.max(end, cue?.end ?? end) };
}
