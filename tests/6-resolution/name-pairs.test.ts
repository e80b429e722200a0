import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findAppearances } from '../../src/6-resolution/find-appearances.ts';
import { resolveEntities } from '../../src/6-resolution/resolve-entities.ts';
import { nameMatching } from '../../src/languages/ar/matching.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';
import type { Language } from '../../src/model/language.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { readLists } from '../../src/store/load-lists.ts';
import { appearanceOf, documentOf } from './documents.ts';

/**
 * A row of name-pairs.tsv: two names, a role in brackets behind them where it tells something, and whether they are one.
 * `given`: `one article` where both stand in one, else in two; `lists` where nothing but the lists of known names can tell.
 */
interface Pair {
  readonly type: EntityType;
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  readonly oneArticle: boolean;
  readonly byLists: boolean;
  readonly row: string;
}

const pairs = readFileSync(new URL('name-pairs.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row): Pair => {
    const [type, left, right, verdict, given] = row.split('\t') as [EntityType, string, string, string, string];
    const oneArticle = given.includes('one article');
    return { type, left, right, same: verdict === 'same', oneArticle, byLists: given.includes('lists'), row };
  });

const lists = readLists();
/** Only what rules know: whom everybody knows is judged as anybody is. */
const unlisted = languageOf({ ...lists, knownEntities: [] });
const listed = languageOf(lists);

function languageOf(known: Parameters<typeof nameMatching>[0]): Language {
  return { code: 'ar', words: wordRules, matching: nameMatching(known) } as unknown as Language;
}

function areOne({ type, left, right, oneArticle }: Pair, language: Language): boolean {
  if (oneArticle) {
    const mark = type === 'place' ? 'l' : type[0];
    const document = documentOf(`[${mark}:${left}] . [${mark}:${right}]`);
    return findAppearances(document, language).length === 1;
  }
  const appearances = [left, right].map((text) => {
    const [, name, role] = /^(.*?)(?: \((.*)\))?$/u.exec(text)!;
    return appearanceOf(type, name!, role ? { roles: [role] } : {});
  });
  return resolveEntities(appearances, language).entities.length === 1;
}

it.each([
  ['by rules alone', pairs.filter(({ byLists }) => !byLists), unlisted],
  ['with the lists of known names', pairs, listed],
] as const)('%s, names are told to be one or two', (how, asked, language) => {
  const judged = asked.map((pair) => ({ pair, one: areOne(pair, language) }));
  const count = (same: boolean, one: boolean) =>
    judged.filter((each) => each.pair.same === same && each.one === one).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  const failing = judged.filter(({ pair, one }) => pair.same !== one).map(({ pair }) => pair.row);
  if (failing.length > 0) console.log(`${how}: ${failing.length} of ${asked.length} rows\n${failing.join('\n')}`);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.99);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.95);
});
