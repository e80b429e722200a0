import type { ArticleSummary } from '../model/answer.ts';
import type { ContactKind } from '../model/contact.ts';
import type { CalledEdge, MetEdge } from '../model/graph.ts';
import type { ArticleId, EntityId } from '../model/id.ts';
import { type DatedEvidence, firstAndLast } from '../model/seen.ts';
import type { ContactFact } from './graph-facts.ts';
import { type Link, toLink } from './link.ts';

const TYPES: { readonly [Kind in ContactKind]: (MetEdge | CalledEdge)['type'] } = { met: 'MET', called: 'CALLED' };

interface Told {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly type: (MetEdge | CalledEdge)['type'];
  readonly status: MetEdge['status'];
  readonly places: DatedEvidence[];
}

/** One edge a pair, kind and status: what happened and what was planned are two. What was denied is no edge. */
export function linksOfContacts(
  contacts: Iterable<ContactFact>,
  articles: ReadonlyMap<ArticleId | string, ArticleSummary>,
): readonly Link[] {
  const edges = new Map<string, Told>();
  for (const { kind, status, from, to, article, span } of contacts) {
    if (status === 'denied') continue;
    // Who calls whom is told; a meeting is one whoever of the two is named first.
    const [source, target] = kind === 'called' || from < to ? [from, to] : [to, from];
    const key = `${kind} ${status} ${source} ${target}`;
    const told = edges.get(key) ?? { source, target, type: TYPES[kind], status, places: [] };
    told.places.push({ article, span, publishedAt: articles.get(article)?.publishedAt ?? null });
    edges.set(key, told);
  }
  return [...edges.values()].map(({ source, target, type, status, places }) =>
    toLink(source, target, { type, status, weight: places.length, ...firstAndLast(places) }, status),
  );
}
