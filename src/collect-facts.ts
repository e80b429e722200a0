import type { Resolution } from './6-resolution/resolver.ts';
import type { SpokenQuote } from './7-statements/version.ts';
import { coMentionsOf } from './8-graph/co-mentions.ts';
import type { GraphFacts } from './8-graph/graph-facts.ts';
import type { ArticleSummary } from './model/answer.ts';
import type { Article } from './model/article.ts';
import type { Contact } from './model/contact.ts';
import type { Appearance } from './model/entity.ts';
import type { AppearanceId, ArticleId, EntityId } from './model/id.ts';
import type { Anchor } from './model/person-judgement.ts';
import type { Quote, Stance } from './model/quote.ts';
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
    readonly quote: Pick<Quote, 'id' | 'text' | 'kind'> & { readonly stance?: Stance | null };
    readonly confidence: number;
    readonly speaker: number | null;
    readonly via: readonly number[];
    readonly about: readonly number[];
  }[];
  readonly contacts: readonly Pick<Contact, 'kind' | 'status' | 'from' | 'to' | 'sentence'>[];
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

/** The appearance that a judgement's anchor points to: that of the mention it covers most of; null where there is none. */
export function appearanceAt(gathered: Gathered | undefined, { span, type }: Anchor): AppearanceId | null {
  let most = 0;
  let found: AppearanceId | null = null;
  for (const appearance of gathered?.appearances ?? []) {
    if (appearance.type !== type) continue;
    for (const index of appearance.mentions) {
      const { start, end } = gathered!.mentions[index]!;
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared <= most) continue;
      most = shared;
      found = appearance.id;
    }
  }
  return found;
}

/** What stage 7 asks of an article's quotes. */
export function spokenQuotes(gathered: Gathered, resolution: Pick<Resolution, 'entityOf'>): SpokenQuote[] {
  const entities = mentionEntities(gathered, resolution);
  return gathered.quotes.map(({ quote, speaker }) => ({
    article: gathered.article.id,
    quote: quote.id,
    speaker: entityAt(entities, speaker),
    text: quote.text,
    kind: quote.kind,
    stance: quote.stance ?? null,
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
  const contacts: GraphFacts['contacts'][] = [];
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
    contacts.push(
      one.contacts.flatMap(({ kind, status, from, to, sentence }) => {
        const sides = { from: entityAt(entities, from), to: entityAt(entities, to) };
        // Two mentions of one sentence may turn out to be one person.
        if (sides.from === null || sides.to === null || sides.from === sides.to) return [];
        return [{ kind, status, from: sides.from, to: sides.to, article, span: sentence }];
      }),
    );
  }
  return {
    entities: resolution.entities,
    statements,
    articles: articles.map(({ article }) => article),
    quotes: quotes.flatMap((rows) => [...rows]),
    mentions: mentions.flatMap((rows) => [...rows]),
    coMentions: coMentions.flatMap((rows) => [...rows]),
    contacts: contacts.flatMap((rows) => [...rows]),
  };
}

function entityAt(entities: readonly (EntityId | null)[], mention: number | null): EntityId | null {
  return mention === null ? null : (entities[mention] ?? null);
}
