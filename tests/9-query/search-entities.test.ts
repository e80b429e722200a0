import { expect, it } from 'vitest';
import { resolveName } from '../../src/9-query/resolve-name.ts';
import { searchEntities } from '../../src/9-query/search-entities.ts';
import { NotFoundError } from '../../src/model/errors.ts';
import { handBuiltIndex } from './hand-built.ts';

const index = handBuiltIndex();

it.each([
  ['ترامب', 'person/donald-trump', 'spelled so'],
  ['TRUMP', 'person/donald-trump', 'whole words'],
  ['donald  trump', 'person/donald-trump', 'spelled so'],
  ['رجب طيب اردوغان', 'person/recep-erdogan', 'folded'],
  ['Erdogan', 'person/recep-erdogan', 'whole words'],
  ['بيسكوف', 'person/dmitry-peskov', 'spelled so'],
  ['Peskov', 'person/dmitry-peskov', 'whole words'],
  ['peskov dmitry', 'person/dmitry-peskov', 'whole words'],
  ['Pesk', 'person/dmitry-peskov', 'begins so'],
  ['Lavorv', 'person/sergey-lavrov', undefined],
  ['موسكوو', 'place/moscow', undefined],
])('search for %s finds %s first', (query, id, match) => {
  const [first] = searchEntities(query, index, { limit: 5 });
  expect(first?.hit.id).toBe(id);
  if (match) expect(first?.match).toBe(match);
});

it('keeps to a type and a limit, and finds the most prominent for nothing', () => {
  expect(searchEntities('', index, { limit: 2 }).map(({ hit }) => hit.id)).toEqual([
    'person/donald-trump',
    'person/dmitry-peskov',
  ]);
  expect(searchEntities('', index, { type: 'place', limit: 5 }).map(({ hit }) => hit.id)).toEqual(['place/moscow']);
  expect(searchEntities('«»', index, { limit: 5 })).toEqual([]);
  expect(searchEntities('qqqqqq', index, { limit: 5 })).toEqual([]);
});

it.each([
  ['person/sergey-lavrov', ['person/sergey-lavrov']],
  ['ترامب', ['person/donald-trump']],
  ['Peskov', ['person/dmitry-peskov']],
  ['Peskow', ['person/dmitry-peskov']],
  ['كرملين', ['organization/kremlin']],
  ['Sergey', ['person/sergey-lavrov', 'person/sergey-naryshkin']],
])('%s means %o', (name, ids) => {
  expect(resolveName(name, index).map(({ id }) => id)).toEqual(ids);
});

it.each([
  ['Lakrov', /Near: Sergey Lavrov \(سيرغي لافروف\)/],
  ['Nobody At All', /"Nobody At All"/],
  ['', /Nobody/],
])('"%s" is not found, and what is near is told', (name, message) => {
  expect(() => resolveName(name, index)).toThrow(NotFoundError);
  expect(() => resolveName(name, index)).toThrow(message);
});
