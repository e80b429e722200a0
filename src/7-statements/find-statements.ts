import { createHash } from 'node:crypto';
import type { ArticleId, EntityId, QuoteId, StatementId } from '../model/id.ts';
import type { Language } from '../model/language.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { Statement } from '../model/statement.ts';
import { type Family, joinFamilies } from './join-families.ts';
import { type Wording, wording } from './shingles.ts';

/** A quote with all that tells whether it is an utterance met elsewhere. */
export interface SpokenQuote {
  readonly article: ArticleId;
  readonly quote: QuoteId;
  /** null where nobody can be named. */
  readonly speaker: EntityId | null;
  readonly text: string;
  readonly kind: QuoteKind;
  /** ISO date or date-time of the article; null where it does not tell. */
  readonly publishedAt: string | null;
}

/** Sorts after every date: undated sightings come last. */
const UNDATED = '\uffff';

/**
 * Finds the quotes of all articles that are one utterance: same speaker (or unknown on one side) and the same, shortened
 * or slightly other words. The result is a function of the set of quotes. A statement's id is the hash of its first
 * sighting, so it stays the same as later sightings come in. Statements come in order of their first sighting.
 */
export function findStatements(quotes: Iterable<SpokenQuote>, language: Language): readonly Statement[] {
  const distinct = new Map<QuoteId, SpokenQuote>();
  for (const quote of quotes) distinct.set(quote.quote, quote);
  const sorted = [...distinct.values()].sort(bySighting);
  const wordings = sorted.map(({ text }) => wording(text, language.words));
  return joinFamilies(sorted, wordings).map((family) => toStatement(family, sorted, wordings));
}

function bySighting(a: SpokenQuote, b: SpokenQuote): number {
  const [x, y] = [a.publishedAt ?? UNDATED, b.publishedAt ?? UNDATED];
  if (x !== y) return x < y ? -1 : 1;
  return a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0;
}

function toStatement(
  { members, reasons }: Family,
  quotes: readonly SpokenQuote[],
  wordings: readonly Wording[],
): Statement {
  const first = quotes[members[0]!]!;
  let fullest = members[0]!;
  for (const i of members) if (wordings[i]!.words.length > wordings[fullest]!.words.length) fullest = i;
  return {
    id: createHash('sha256').update(first.quote).digest('hex').slice(0, 16) as StatementId,
    speaker: members.map((i) => quotes[i]!.speaker).find((speaker) => speaker !== null) ?? null,
    sightings: members.map((i) => ({ article: quotes[i]!.article, quote: quotes[i]!.quote })),
    text: quotes[fullest]!.text,
    reasons,
  };
}
