import type { ContentRules } from '../model/content.ts';
import type { Statement } from '../model/statement.ts';
import { createStatementIndex } from './statement-index.ts';
import type { SpokenQuote } from './version.ts';

/**
 * Finds the quotes of all articles that are one utterance: of one speaker (or of an unknown one in some), and the same,
 * shortened, otherwise translated or reported words. The result is a function of the set of quotes. A statement's id is the
 * hash of its first sighting, so it stays the same as later sightings come in. Statements come in order of their first sighting.
 */
export function findStatements(quotes: Iterable<SpokenQuote>, rules: ContentRules): readonly Statement[] {
  const index = createStatementIndex(rules);
  index.add(quotes);
  return index.statements();
}
