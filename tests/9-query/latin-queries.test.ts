import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexNames } from '../../src/9-query/name-index.ts';
import { searchEntities } from '../../src/9-query/search-entities.ts';
import { nameMatching } from '../../src/languages/ar/matching.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import type { EntityHit } from '../../src/model/answer.ts';
import type { Language } from '../../src/model/language.ts';
import { readLists } from '../../src/store/load-lists.ts';

function readRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8').trimEnd();
  return text
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}

/**
 * Persons by the one Arabic spelling that a corpus has of them: first those whose family name others bear as well and who are
 * the ones meant by it alone, since more articles name them; the others in the order of the alphabet, none more prominent.
 */
const people = readRows('people.tsv').map(([name]) => name!);
/** What a reader types, and who must come first. */
const queries = readRows('latin-queries.tsv') as readonly (readonly [query: string, person: string, shows: string])[];

const lists = readLists();

it.each([
  ['with the lists of known names', lists, 0.95],
  ['by rules alone', { ...lists, knownEntities: [] }, 0.9],
] as const)('%s, Latin spellings find the person first', (how, known, least) => {
  const matching = nameMatching(known);
  const language = { code: 'ar', words: wordRules, matching } as unknown as Language;
  const hits = people.map((ar): EntityHit => {
    const name = { ar, en: matching.latin('person', ar).text };
    const counts = { mentions: 1, articles: 1, said: 1, saidAbout: 1 };
    return { id: `person/${ar}`, type: 'person', name, spellings: [ar], role: null, ...counts };
  });
  const index = indexNames(hits, language);
  const failing = queries.flatMap(([query, person, shows]) => {
    const found = searchEntities(query, index, { limit: 3 }).map(({ hit, match }) => `${hit.name.ar} (${match})`);
    return found[0]?.startsWith(`${person} (`) ? [] : `${query} (${shows}): ${person}; found ${found.join(', ')}`;
  });
  if (failing.length > 0) console.log(`${how}: ${failing.length} of ${queries.length} queries\n${failing.join('\n')}`);
  expect(1 - failing.length / queries.length).toBeGreaterThanOrEqual(least);
});
