import type { Entity } from '../model/entity.ts';
import type { EdgeAttributes, HoldsRoleEdge } from '../model/graph.ts';
import { countPairs, type PairCounts } from './count-pairs.ts';
import type { GatheredStatement } from './gather-statements.ts';
import type { CoMentionFact, MentionFact } from './graph-facts.ts';
import { articleKey, byText, statementKey } from './node-keys.ts';

/** An edge that is not in a graph yet. */
export interface Link {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** Every edge of the graph, in order of its key; keys are told from the ends and what else sets an edge apart. */
export function collectLinks(facts: {
  readonly entities: readonly Entity[];
  readonly statements: readonly GatheredStatement[];
  readonly mentions: Iterable<MentionFact>;
  readonly coMentions: Iterable<CoMentionFact>;
}): readonly Link[] {
  const mentionedIn = countPairs();
  for (const { entity, article, count } of facts.mentions) mentionedIn.add(entity, articleKey(article), count);
  const near = countPairs();
  for (const { left, right, paragraphs } of facts.coMentions) near.add(left, right, paragraphs);
  return [
    ...facts.statements.flatMap(linksOfStatement),
    ...linksBetweenSpeakers(facts.statements),
    ...facts.entities.flatMap(linksOfRoles),
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

/** One edge a role and its holder; a role printed in two wordings is two. */
function linksOfRoles(entity: Entity): readonly Link[] {
  const edges = new Map<string, Link>();
  for (const { text, of, count, evidence } of entity.roles) {
    if (of === null || of === entity.id) continue;
    const attributes: HoldsRoleEdge = { type: 'HOLDS_ROLE', weight: count, role: text, evidence };
    const link = toLink(entity.id, of, attributes, text);
    const before = edges.get(link.key);
    if (before)
      edges.set(link.key, { ...before, attributes: { ...attributes, weight: before.attributes.weight + count } });
    else edges.set(link.key, link);
  }
  return [...edges.values()];
}

function toLinks(type: 'MENTIONED_IN' | 'CO_MENTION' | 'SPOKE_ABOUT' | 'QUOTED', counts: PairCounts): readonly Link[] {
  return Array.from(counts.pairs(), ({ source, target, weight }) => toLink(source, target, { type, weight }));
}

function toLink(source: string, target: string, attributes: EdgeAttributes, distinct?: string): Link {
  const key = `${attributes.type}:${source}>${target}`;
  return { key: distinct === undefined ? key : `${key}:${distinct}`, source, target, attributes };
}
