import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { byFirstToken, type Candidate } from './candidate.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findOrganizations } from './find-organizations.ts';
import { findPersons } from './find-persons.ts';
import { findPlaces } from './find-places.ts';
import type { ListedWord } from './look-up-word.ts';
import { matchKnown } from './match-known.ts';

/** Names that lists and rules see in a sentence. */
export interface Evidence {
  /** All of them, overlapping as they may. */
  readonly seen: readonly Candidate[];
  /** The best ones that do not overlap. */
  readonly best: readonly Candidate[];
}

/** What lists and rules say of a sentence: the tagger learns how far to trust each of them. */
export function findEvidence(tokens: readonly Token[], words: readonly ListedWord[], lexicon: NameLexicon): Evidence {
  const known = matchKnown(tokens, words, lexicon);
  const named = byFirstToken(known);
  const organizations = findOrganizations(tokens, words, known, named, lexicon);
  const places = findPlaces(tokens, words, named, lexicon);
  const apart = organizations.length === 0 ? named : byFirstToken([...known, ...organizations]);
  const persons = findPersons(tokens, words, apart, lexicon);
  const seen = [...known, ...organizations, ...places, ...persons];
  return { seen, best: dropOverlaps(seen) };
}
