import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches } from '../../src/9-query/find-names.ts';
import { indexNames } from '../../src/9-query/name-index.ts';
import { searchEntities } from '../../src/9-query/search-entities.ts';
import type { EntityHit } from '../../src/model/answer.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { plainSearch } from './plain-search.ts';

const language = loadLanguage();

const arabic = fc.constantFrom(
  ...'محمد أحمد احمد عبد الله عبدالله الرحمن أبو الغيط ابو صلاح الدين جين بينغ شي علي العلي بيسكوف بوتين بوتن و ال لي'.split(
    ' ',
  ),
);
const latin = fc.constantFrom(
  ...'Mohamed Muhammad Ahmed Abdullah Abdul al Rahman Abu Gheit Aboulgheit Jinping Xi Ali Peskov Peskow Putin Poutine Şahin Joe'.split(
    ' ',
  ),
);
const strange = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ابلمنهيكaeiknp-. ') }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const word = fc.oneof(
  { weight: 4, arbitrary: arabic },
  { weight: 4, arbitrary: latin },
  { weight: 1, arbitrary: strange },
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const names = fc.array(
  fc.tuple(fc.option(text), fc.option(text), fc.array(text, { maxLength: 2 })).map(([ar, en, spellings]) => ({
    name: ar === null && en === null ? { ar: 'محمد', en } : { ar, en },
    spellings,
  })),
  { maxLength: 25 },
);
/** What a reader types: words of names, the beginning of them, or with a letter left out. */
const query = fc.oneof(
  text,
  fc.tuple(text, fc.nat(8)).map(([all, end]) => all.slice(0, end + 1)),
  fc.tuple(text, fc.nat(12)).map(([all, at]) => all.slice(0, at) + all.slice(at + 1)),
  fc.tuple(word, word).map(([a, b]) => a + b),
);

it('finds through the index what comparing every name finds, in the same order', () => {
  fc.assert(
    fc.property(names, query, fc.integer({ min: 1, max: 30 }), (given, asked, limit) => {
      const hits = given.map((one, at): EntityHit => {
        const counts = { mentions: 1, articles: 1, said: 1, saidAbout: 1 };
        return { id: `person/${at}`, type: 'person', role: null, ...one, ...counts };
      });
      fc.pre(asked.trim() !== '');
      const found = searchEntities(asked, indexNames(hits, language), { limit });
      const told = found.map(({ hit, match }) => `${hit.id} ${matches.indexOf(match)}`);
      expect(told).toEqual(plainSearch(asked, hits, language).slice(0, limit));
    }),
    { numRuns: 1000 },
  );
});
