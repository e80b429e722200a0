import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/7-statements/find-statements.ts';
import { createStatementIndex } from '../../src/7-statements/statement-index.ts';
import type { SpokenQuote } from '../../src/7-statements/version.ts';
import type { ArticleId, EntityId, QuoteId } from '../../src/model/id.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const language = loadLanguage();
const FULL = 'إن اللقاء المقبل بين الرئيسين سيعقد في جنيف إذا سمحت الظروف بذلك ولم يتغير موعد القمة';

const sketch = fc.record({
  text: fc.constantFrom(
    FULL,
    FULL.slice(0, 48),
    FULL.slice(20),
    FULL.replace('المقبل', 'القادم'),
    'أن لقاء الرئيسين القادم سينعقد في جنيف إذا سمحت الظروف ولم يتغير موعده',
    'إن اللقاء المقبل بين الرئيسين لن يعقد في جنيف',
    'هذا صحيح',
    'يلهم ذويه الصبر والسلوان',
    '',
  ),
  speaker: fc.constantFrom('person/x', 'person/y', null),
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.constantFrom('2020-02-01', '2020-02-01T10:00', '2020-02-02', '2020-05-02', '2021-05-02', null),
  kind: fc.constantFrom('direct' as const, 'headline' as const),
});

const anyQuotes = fc.array(sketch, { maxLength: 40 }).map((sketches) =>
  sketches.map(
    ({ at, speaker, article, ...rest }, n): SpokenQuote => ({
      ...rest,
      article: article as ArticleId,
      quote: `q${n}` as QuoteId,
      speaker: speaker as EntityId | null,
      publishedAt: at,
    }),
  ),
);

/** Quotes with, for each, when it comes, whether it is taken out again, and whether it first came with another speaker. */
const history = anyQuotes.chain((quotes) =>
  fc.record({
    quotes: fc.constant(quotes),
    keys: fc.array(fc.nat(), { minLength: quotes.length, maxLength: quotes.length }),
    batch: fc.integer({ min: 1, max: 7 }),
    removed: fc.array(fc.boolean(), { minLength: quotes.length, maxLength: quotes.length }),
    mistaken: fc.array(fc.boolean(), { minLength: quotes.length, maxLength: quotes.length }),
  }),
);

describe('an index of statements', () => {
  it('gives what the quotes that remain give at once, and tells every change', () => {
    fc.assert(
      fc.property(history, ({ quotes, keys, batch, removed, mistaken }) => {
        const index = createStatementIndex(language);
        const told = new Map<string, unknown>();
        const follow = ({ changed, removed: gone }: ReturnType<typeof index.add>) => {
          for (const id of gone) told.delete(id);
          for (const statement of changed) told.set(statement.id, statement);
        };
        follow(index.add(quotes.filter((_, i) => mistaken[i]).map((quote) => ({ ...quote, speaker: null }))));
        const shuffled = quotes.map((quote, i) => ({ quote, key: keys[i]! })).sort((a, b) => a.key - b.key);
        for (let from = 0; from < shuffled.length; from += batch) {
          follow(index.add(shuffled.slice(from, from + batch).map(({ quote }) => quote)));
        }
        follow(index.remove(quotes.filter((_, i) => removed[i]).map(({ quote }) => quote)));
        const rest = quotes.filter((_, i) => !removed[i]);
        expect(index.statements()).toEqual(findStatements(rest, language));
        expect(new Map(index.statements().map((statement) => [statement.id, statement]))).toEqual(told);
      }),
      { numRuns: 300 },
    );
  });

  it('also where more have a phrase in common than are compared with each other', () => {
    const many = Array.from(
      { length: 60 },
      (_, n): SpokenQuote => ({
        article: `a${n}` as ArticleId,
        quote: `q${n}` as QuoteId,
        speaker: 'person/x' as EntityId,
        text: `${n % 7 === 0 ? FULL : FULL.slice(0, 60)} ${['باريس', 'لندن', 'روما', 'برلين', 'مدريد'][n % 5]} ${n % 11}`,
        kind: 'indirect',
        publishedAt: `2020-0${1 + (n % 3)}-1${n % 9}`,
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: 60 }), fc.subarray(many), (shuffled, out) => {
        const index = createStatementIndex(language);
        for (let from = 0; from < 60; from += 13) index.add(shuffled.slice(from, from + 13));
        index.remove(out.map(({ quote }) => quote));
        const rest = many.filter((quote) => !out.includes(quote));
        expect(index.statements()).toEqual(findStatements(rest, language));
        index.add(out);
        expect(index.statements()).toEqual(findStatements(many, language));
      }),
      { numRuns: 40 },
    );
  });

  it('passes over what it does not know and what changes nothing', () => {
    const index = createStatementIndex(language);
    const quote = { article: 'a', quote: 'q', speaker: null, text: FULL, kind: 'direct', publishedAt: null } as never;
    expect(index.remove(['q' as QuoteId])).toEqual({ changed: [], removed: [] });
    expect(index.add([quote]).changed).toHaveLength(1);
    expect(index.add([quote])).toEqual({ changed: [], removed: [] });
    expect(index.remove(['q' as QuoteId]).removed).toHaveLength(1);
    expect(index.statements()).toEqual([]);
  });
});
