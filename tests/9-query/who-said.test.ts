import { expect, it } from 'vitest';
import { type Question, whoSaid } from '../../src/9-query/who-said.ts';
import type { QuoteFilter } from '../../src/model/answer.ts';
import { handBuiltIndex } from './hand-built.ts';

async function filterOf(question: Question): Promise<QuoteFilter> {
  let asked: QuoteFilter = {};
  await whoSaid(question, {
    names: async () => handBuiltIndex(),
    quotes: async (filter) => {
      asked = filter;
      return { total: 0, quotes: [] };
    },
  });
  return asked;
}

it.each<[Question, QuoteFilter]>([
  [{}, {}],
  [{ speaker: 'بيسكوف' }, { speakers: ['person/dmitry-peskov'] }],
  [{ speaker: 'Sergey' }, { speakers: ['person/sergey-lavrov', 'person/sergey-naryshkin'] }],
  [
    { speaker: 'Peskov', about: 'ترامب', via: 'Kremlin', kind: 'direct', since: '2025', until: '2026', limit: 3 },
    {
      ...{ speakers: ['person/dmitry-peskov'], about: ['person/donald-trump'], via: ['organization/kremlin'] },
      ...{ kinds: ['direct'], since: '2025', until: '2026', limit: 3 },
    },
  ],
  [{ statement: 's', speaker: undefined }, { statement: 's' }],
])('%o asks for %o', async (question, filter) => {
  expect(await filterOf(question)).toStrictEqual(filter);
});
