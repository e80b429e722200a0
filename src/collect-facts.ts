import type { Resolution } from './6-resolution/resolve-entities.ts';
import type { SpokenQuote } from './7-statements/find-statements.ts';
import { coMentionsOf } from './8-graph/co-mentions.ts';
import type { GraphFacts } from './8-graph/graph-facts.ts';
import type { ArticleSummary } from './model/answer.ts';
import type { Article } from './model/article.ts';
import type { Appearance } from './model/entity.ts';
import type { ArticleId, EntityId } from './model/id.ts';
import type { Quote } from './model/quote.ts';
import type { Span } from './model/span.ts';
import type { Statement } from './model/statement.ts';

// What passes from one stage of the fold to the next: facts of single articles, with entities in the place of mentions.

/** What the fold keeps of a document. Speakers, chains and `about` are indexes into `mentions`; the text may be let go. */
export interface Gathered {
  readonly article: ArticleSummary & { readonly id: ArticleId };
  readonly body: readonly Span[];
  readonly mentions: readonly Span[];
  readonly appearances: readonly Appearance[];
  readonly quotes: readonly {
    readonly quote: Pick<Quote, 'id' | 'text' | 'kind'>;
    readonly confidence: number;
    readonly speaker: number | null;
    readonly via: readonly number[];
    readonly about: readonly number[];
  }[];
}

export function summarise(article: Article): Gathered['article'] {
  const { id, source, text, headline, publishedAt } = article;
  return {
    id,
    ...source,
    headline: headline && text.slice(headline.start, headline.end),
    publishedAt: publishedAt?.value ?? null,
  };
}

/** The entity behind each of an article's mentions, by index; null where none was resolved. */
export function mentionEntities(gathered: Gathered, resolution: Pick<Resolution, 'entityOf'>): (EntityId | null)[] {
  const entities: (EntityId | null)[] = gathered.mentions.map(() => null);
  for (const appearance of gathered.appearances) {
    const entity = resolution.entityOf.get(appearance.id) ?? null;
    for (const index of appearance.mentions) entities[index] = entity;
  }
  return entities;
}

/** What stage 7 asks of an article's quotes. */
export function spokenQuotes(gathered: Gathered, resolution: Resolution): SpokenQuote[] {
  const entities = mentionEntities(gathered, resolution);
  return gathered.quotes.map(({ quote, speaker }) => ({
    article: gathered.article.id,
    quote: quote.id,
    speaker: entityAt(entities, speaker),
    text: quote.text,
    kind: quote.kind,
    publishedAt: gathered.article.publishedAt,
  }));
}

/** What stage 8 asks of all articles. */
export function graphFacts(
  articles: readonly Gathered[],
  resolution: Resolution,
  statements: readonly Statement[],
): GraphFacts {
  const statementOf = new Map(statements.flatMap(({ id, sightings }) => sightings.map(({ quote }) => [quote, id])));
  const quotes: GraphFacts['quotes'][] = [];
  const mentions: GraphFacts['mentions'][] = [];
  const coMentions: GraphFacts['coMentions'][] = [];
  for (const one of articles) {
    const entities = mentionEntities(one, resolution);
    const all = (indexes: readonly number[]) => [...new Set(indexes.flatMap((index) => entities[index] ?? []))];
    const article = one.article.id;
    quotes.push(
      one.quotes.map(({ quote, confidence, speaker, via, about }) => ({
        id: quote.id,
        article,
        statement: statementOf.get(quote.id)!,
        kind: quote.kind,
        speaker: entityAt(entities, speaker),
        via: all(via),
        about: all(about),
        confidence,
      })),
    );
    const named = one.mentions.flatMap((span, index) => {
      const entity = entities[index];
      return entity ? [{ ...span, entity }] : [];
    });
    mentions.push(named.map(({ entity }) => ({ article, entity, count: 1 })));
    coMentions.push(coMentionsOf(one.body, named));
  }
  return {
    entities: resolution.entities,
    statements,
    articles: articles.map(({ article }) => article),
    quotes: quotes.flatMap((rows) => [...rows]),
    mentions: mentions.flatMap((rows) => [...rows]),
    coMentions: coMentions.flatMap((rows) => [...rows]),
  };
}

function entityAt(entities: readonly (EntityId | null)[], mention: number | null): EntityId | null {
  return mention === null ? null : (entities[mention] ?? null);
}
