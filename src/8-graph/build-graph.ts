import { MultiDirectedGraph } from 'graphology';
import type { ArticleSummary } from '../model/answer.ts';
import type { Entity } from '../model/entity.ts';
import type { EdgeAttributes, NodeAttributes } from '../model/graph.ts';
import { collectLinks } from './collect-links.ts';
import { findCommunities } from './communities.ts';
import { countEntities } from './count-entities.ts';
import { type GatheredStatement, gatherStatements } from './gather-statements.ts';
import type { GraphFacts } from './graph-facts.ts';
import { layOut, layoutRadius } from './layout.ts';
import type { Link } from './link.ts';
import { articleKey, byText, statementKey } from './node-keys.ts';
import { placeBeside } from './place-beside.ts';
import type { Point } from './points.ts';
import { projectEntities } from './project-entities.ts';
import { rankEntities } from './rank.ts';

export type IsnadGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * People, places, organisations, statements and articles as one directed multigraph, with layout, communities and ranks.
 * The same facts in any order give the same graph, down to the order of its nodes (entities, statements, articles).
 * Throws where a fact names an id that is not among the facts.
 *
 * Entities are laid out by what joins them to each other, as if nothing else were there, so that the map of entities
 * reads well; a statement stands between those who said it and are named in it, an article between all that it holds.
 */
export function buildGraph(facts: GraphFacts): IsnadGraph {
  const entities = [...facts.entities].sort((a, b) => byText(a.id, b.id));
  const statements = gatherStatements(facts);
  const articles = [...facts.articles].sort((a, b) => byText(a.id, b.id));
  const { mentions, coMentions, contacts } = facts;
  const links = collectLinks({ entities, statements, articles, mentions, coMentions, contacts });

  const graph: IsnadGraph = new MultiDirectedGraph();
  const places = addEntities(graph, entities, links);
  const radius = layoutRadius(entities.length);
  const withStatements = addStatements(graph, statements, articles, (keys) => placeBeside(keys, links, places, radius));
  const standing = new Map([...places, ...withStatements]);
  addArticles(graph, articles, links, (keys) => placeBeside(keys, links, standing, radius));
  for (const { key, source, target, attributes } of links) graph.addEdgeWithKey(key, source, target, attributes);
  return graph;
}

type Placing = (keys: readonly string[]) => ReadonlyMap<string, Point>;

function addEntities(
  graph: IsnadGraph,
  entities: readonly Entity[],
  links: readonly Link[],
): ReadonlyMap<string, Point> {
  const ids = entities.map((entity) => entity.id);
  const projection = projectEntities(ids, links);
  const places = layOut(projection);
  const communities = findCommunities(projection);
  const ranks = rankEntities(ids, links);
  const counts = countEntities(ids, links);
  for (const { id, type, name, spellings, roles } of entities) {
    graph.addNode(id, {
      type,
      ar: name.ar,
      en: name.en,
      spellings: spellings.map(({ text }) => text),
      roles: [...new Set(roles.map(({ text }) => text))],
      ...counts.get(id)!,
      community: communities.get(id)!,
      rank: ranks.get(id)!,
      ...places.get(id)!,
    });
  }
  return places;
}

function addStatements(
  graph: IsnadGraph,
  statements: readonly GatheredStatement[],
  articles: readonly ArticleSummary[],
  place: Placing,
): ReadonlyMap<string, Point> {
  const dates = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt]));
  const places = place(statements.map(({ id }) => statementKey(id)));
  for (const { id, text, quotes } of statements) {
    const seen = quotes.flatMap((quote) => dates.get(quote.article) ?? []).sort(byText);
    const key = statementKey(id);
    graph.addNode(key, {
      type: 'statement',
      text,
      firstSeen: seen[0] ?? null,
      sightings: quotes.length,
      ...places.get(key)!,
    });
  }
  return places;
}

function addArticles(
  graph: IsnadGraph,
  articles: readonly ArticleSummary[],
  links: readonly Link[],
  place: Placing,
): void {
  const quotes = new Map<string, number>();
  for (const { target, attributes } of links) {
    if (attributes.type === 'REPORTED_IN') quotes.set(target, (quotes.get(target) ?? 0) + 1);
  }
  const places = place(articles.map(({ id }) => articleKey(id)));
  for (const { id, headline, outlet, url, path, publishedAt } of articles) {
    const key = articleKey(id);
    graph.addNode(key, {
      type: 'article',
      headline,
      outlet,
      url,
      path,
      publishedAt,
      quotes: quotes.get(key) ?? 0,
      ...places.get(key)!,
    });
  }
}
