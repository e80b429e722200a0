import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as isnad from '../src/index.ts';
import { openSqlite } from '../src/store/open-sqlite.ts';
import { readingOf, told } from './store/hand-built.ts';
import { temporaryFolder } from './store/temporary-folder.ts';

it('exports what the documentation names, and nothing by accident', () => {
  expect(Object.keys(isnad).toSorted()).toEqual([
    ...['GRAPHML_FLAVOURS', 'InputError', 'NotFoundError', 'annotate', 'fold', 'gather', 'loadLanguage'],
    ...['mentionEntities', 'openIsnad', 'readDocument', 'reasonSentence', 'resolve', 'toGraphml', 'toRecord'],
  ]);
});

it('opens a store and answers who said what', async () => {
  const path = join(temporaryFolder(), 'store.db');
  const store = openSqlite(path, { create: true });
  await store.save(told.map(readingOf));
  await store.fold(isnad.loadLanguage());
  await store.close();

  const open = isnad.openIsnad(path);
  const { total, quotes, meant } = await open.whoSaid({ speaker: 'Peskov', about: 'ترامب' });
  expect(total).toBe(2);
  expect(meant.speaker).toHaveLength(1);
  for (const quote of quotes) {
    const { text } = await open.article(quote.article.id);
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
  expect(quotes.map(({ via }) => via.length)).toEqual([0, 1]);
  expect((await open.search('بيسكوف')).map(({ id }) => id)).toContain(quotes[0]!.speaker!.entity);
  await expect(open.whoSaid({ speaker: 'Nobody At All' })).rejects.toThrow(isnad.NotFoundError);
  await expect(open.entity('person/nobody')).rejects.toThrow(isnad.NotFoundError);
  await open.close();
});
