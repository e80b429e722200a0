import { NotFoundError } from '../model/errors.ts';
import type { EntityId, StatementId } from '../model/id.ts';
import type { GraphFacts, QuoteFact } from './graph-facts.ts';
import { byText } from './node-keys.ts';

/** A statement with what all its sightings together tell. */
export interface GatheredStatement {
  readonly id: StatementId;
  readonly text: string;
  readonly speaker: EntityId | null;
  readonly quotes: readonly QuoteFact[];
  /** In how many quotes each entity is named inside the words, and in how many it stands in the chain. */
  readonly about: ReadonlyMap<EntityId, number>;
  readonly via: ReadonlyMap<EntityId, number>;
}

/** Statements in order of their id, each with its quotes in order of theirs. */
export function gatherStatements(facts: Pick<GraphFacts, 'statements' | 'quotes'>): readonly GatheredStatement[] {
  const quotes = new Map<StatementId, QuoteFact[]>();
  const statements = [...facts.statements].sort((a, b) => byText(a.id, b.id));
  for (const statement of statements) quotes.set(statement.id, []);
  for (const quote of facts.quotes) {
    const sightings = quotes.get(quote.statement);
    if (!sightings)
      throw new NotFoundError(`Quote ${quote.id} is a sighting of ${quote.statement}, which is not given`);
    sightings.push(quote);
  }
  return statements.map(({ id, text, speaker }) => {
    const sightings = quotes.get(id)!.sort((a, b) => byText(a.id, b.id));
    return {
      id,
      text,
      speaker,
      quotes: sightings,
      about: countQuotes(sightings, (quote) => quote.about),
      via: countQuotes(sightings, (quote) => quote.via),
    };
  });
}

function countQuotes(
  quotes: readonly QuoteFact[],
  of: (quote: QuoteFact) => readonly EntityId[],
): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const quote of quotes) for (const id of new Set(of(quote))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
