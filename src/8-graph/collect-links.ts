import type { ArticleSummary } from '../model/answer.ts';
import type { Entity, Role } from '../model/entity.ts';
import type { HoldsRoleEdge } from '../model/graph.ts';
import type { ArticleId } from '../model/id.ts';
import { firstAndLast } from '../model/seen.ts';
import { countPairs, type PairCounts } from './count-pairs.ts';
import type { GatheredStatement } from './gather-statements.ts';
import type { CoMentionFact, ContactFact, MentionFact } from './graph-facts.ts';
import { type Link, toLink } from './link.ts';
import { linksOfContacts } from './link-contacts.ts';
import { articleKey, byText, statementKey } from './node-keys.ts';

/** Every edge of the graph, in order of its key; keys are told from the ends and what else sets an edge apart. */
export function collectLinks(facts: {
  readonly entities: readonly Entity[];
  readonly statements: readonly GatheredStatement[];
  readonly mentions: Iterable<MentionFact>;
  readonly coMentions: Iterable<CoMentionFact>;
  readonly contacts: Iterable<ContactFact>;
  readonly articles: readonly ArticleSummary[];
}): readonly Link[] {
  const mentionedIn = countPairs();
  for (const { entity, article, count } of facts.mentions) mentionedIn.add(entity, articleKey(article), count);
  const articles = new Map<ArticleId | string, ArticleSummary>(facts.articles.map((one) => [one.id, one]));
  const near = countPairs();
  for (const { left, right, paragraphs } of facts.coMentions) near.add(left, right, paragraphs);
  return [
    ...facts.statements.flatMap(linksOfStatement),
    ...linksBetweenSpeakers(facts.statements),
    ...facts.entities.flatMap((entity) => linksOfRoles(entity, articles)),
    ...linksOfContacts(facts.contacts, articles),
    ...toLinks('MENTIONED_IN', mentionedIn),
    ...toLinks('CO_MENTION', near),
  ].sort((a, b) => byText(a.key, b.key));
}

function linksOfStatement(statement: GatheredStatement): readonly Link[] {
  const { speaker, quotes } = statement;
  const node = statementKey(statement.id);
  const links: Link[] = quotes.map(({ id, article, kind, confidence }) =>
    toLink(node, articleKey(article), { type: 'REPORTED_IN', weight: 1, quote: id, kind, confidence }, id),
  );
  if (speaker !== null) {
    const naming = quotes.filter((quote) => quote.speaker === speaker);
    const confidence = naming.reduce((most, quote) => Math.max(most, quote.confidence), 0);
    links.push(toLink(speaker, node, { type: 'SAID', weight: Math.max(1, naming.length), confidence }));
  }
  for (const [entity, weight] of statement.about) links.push(toLink(node, entity, { type: 'ABOUT', weight }));
  for (const [source, weight] of statement.via) links.push(toLink(source, node, { type: 'RELAYED', weight }));
  return links;
}

/** The two edges that leave the statement out, so that a map of entities alone can be drawn. Nobody is linked to himself. */
function linksBetweenSpeakers(statements: readonly GatheredStatement[]): readonly Link[] {
  const spokeAbout = countPairs();
  const quoted = countPairs();
  for (const { speaker, about, via } of statements) {
    if (speaker === null) continue;
    for (const entity of about.keys()) if (entity !== speaker) spokeAbout.add(speaker, entity, 1);
    for (const source of via.keys()) if (source !== speaker) quoted.add(source, speaker, 1);
  }
  return [...toLinks('SPOKE_ABOUT', spokeAbout), ...toLinks('QUOTED', quoted)];
}

/** One edge a role and its holder; a role printed in two wordings is two, and so is one held now and before. */
function linksOfRoles(entity: Entity, articles: ReadonlyMap<ArticleId | string, ArticleSummary>): readonly Link[] {
  const edges = new Map<string, Link & { readonly roles: readonly Role[] }>();
  for (const role of entity.roles) {
    const { text, of, past, acting } = role;
    if (of === null || of === entity.id) continue;
    const standing = [...(past ? ['past'] : []), ...(acting ? ['acting'] : [])];
    const roles = [...(edges.get(`${of} ${text} ${standing}`)?.roles ?? []), role];
    const link = toLink(entity.id, of, holdsRole(roles, articles), [text, ...standing].join(':'));
    edges.set(`${of} ${text} ${standing}`, { ...link, roles });
  }
  return [...edges.values()].map(({ roles: _, ...link }) => link);
}

/** Roles of one wording, as one: two may differ in what their spellings fold to. */
function holdsRole(roles: readonly Role[], articles: ReadonlyMap<ArticleId | string, ArticleSummary>): HoldsRoleEdge {
  const { text, past, acting } = roles[0]!;
  const places = roles.flatMap(({ evidence }) =>
    evidence.map((place) => ({ ...place, publishedAt: articles.get(place.article)?.publishedAt ?? null })),
  );
  const weight = roles.reduce((sum, { count }) => sum + count, 0);
  return { type: 'HOLDS_ROLE', weight, role: text, past, acting, ...firstAndLast(places) };
}

function toLinks(type: 'MENTIONED_IN' | 'CO_MENTION' | 'SPOKE_ABOUT' | 'QUOTED', counts: PairCounts): readonly Link[] {
  return Array.from(counts.pairs(), ({ source, target, weight }) => toLink(source, target, { type, weight }));
}
