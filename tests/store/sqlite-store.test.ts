import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { dumpContent } from './dump.ts';
import { handBuilt, readingOf, told } from './hand-built.ts';
import { temporaryFolder } from './temporary-folder.ts';

const language = loadLanguage();

function newStore(path = join(temporaryFolder(), 'store.db')) {
  const store = openSqlite(path, { create: true });
  onTestFinished(() => store.close());
  return { path, store };
}

async function filledStore(readings = told.map(readingOf)) {
  const { path, store } = newStore();
  await store.save(readings);
  await store.fold(language);
  return { path, store };
}

describe('quotes', () => {
  it('come with article, context, chain and the entities they name', async () => {
    const { store } = await filledStore();
    const { quotes } = await store.quotes({ article: handBuilt(told[0]!).article.id });
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      kind: 'indirect',
      text: 'اللقاء مع دونالد ترامب ممكن في أي وقت',
      speaker: { entity: expect.stringMatching(/^person\//), form: 'name' },
      via: [{ words: 'نقلا عن' }],
      article: { path: 'a/first.txt', outlet: 'الصباح', publishedAt: '2025-06-28' },
    });
    expect(quotes[0]!.context.text).toBe(
      'نقلت وكالة إنترفاكس عن ديمتري بيسكوف قوله إن اللقاء مع دونالد ترامب ممكن في أي وقت.',
    );
    expect(quotes[0]!.aboutEntities.map(({ id }) => id)).toEqual(quotes[0]!.about);
  });

  const undated = 'b/third.txt';
  it.each([
    ['everything, newest first, undated last', {}, ['b/second.txt', 'a/first.txt', undated]],
    ['since a day', { since: '2025-06-29' }, ['b/second.txt']],
    ['until a day, its hours included', { until: '2025-06-29' }, ['b/second.txt', 'a/first.txt']],
    ['until the day before', { until: '2025-06-28' }, ['a/first.txt']],
    ['within a month', { since: '2025-06', until: '2025-06' }, ['b/second.txt', 'a/first.txt']],
    ['of a kind', { kinds: ['direct' as const] }, [undated]],
    ['of nobody', { speakers: ['person/nobody'] }, []],
    ['a page', { limit: 1, offset: 1 }, ['a/first.txt']],
  ])('filter: %s', async (_, filter, paths) => {
    const { store } = await filledStore();
    const { quotes } = await store.quotes(filter);
    expect(quotes.map(({ article }) => article.path)).toEqual(paths);
  });

  it('are counted beyond the page', async () => {
    const { store } = await filledStore();
    expect((await store.quotes({ limit: 1 })).total).toBe(3);
  });

  it('by speaker, about and via take ids', async () => {
    const { store } = await filledStore();
    const [, first] = (await store.quotes({})).quotes;
    const speakers = [first!.speaker!.entity!];
    expect((await store.quotes({ speakers })).total).toBe(2);
    expect((await store.quotes({ speakers, via: [first!.via[0]!.entity!] })).total).toBe(1);
    expect((await store.quotes({ about: first!.about })).total).toBe(2);
  });
});

describe('entities', () => {
  it('join spellings of several articles, and say why', async () => {
    const { store } = await filledStore();
    const hit = (await store.entityHits()).find(({ spellings }) => spellings.includes('دميتري بيسكوف'))!;
    const entity = (await store.entity(hit.id))!;
    expect(entity.spellings.toSorted()).toEqual(['دميتري بيسكوف', 'ديمتري بيسكوف'].toSorted());
    expect(entity.articlesMentioning.map(({ path }) => path)).toEqual(['b/second.txt', 'a/first.txt']);
    expect(entity.merges.length).toBeGreaterThan(0);
    expect(entity.merges[0]!.reasons.length).toBeGreaterThan(0);
    expect(entity).toMatchObject({ mentions: 2, articles: 2 });
  });

  it('are null where nobody has the id', async () => {
    const { store } = await filledStore();
    expect(await store.entity('person/nobody')).toBeNull();
    expect(await store.article('0')).toBeNull();
    expect(await store.statement('0')).toBeNull();
  });
});

it('keeps an article whole: what is read back is what was saved', async () => {
  const { store } = await filledStore();
  const document = handBuilt(told[2]!);
  const answer = (await store.article(document.article.id))!;
  expect(answer.text).toBe(document.article.text);
  expect(answer.record.source).toEqual(document.article.source);
  for (const { start, end, text } of [...answer.record.mentions, ...answer.record.quotes]) {
    expect(answer.text.slice(start, end)).toBe(text);
  }
});

it('gives every record, by path', async () => {
  const { store } = await filledStore();
  const paths = [];
  for await (const record of store.records()) paths.push(record.source.path);
  expect(paths).toEqual(['a/first.txt', 'b/second.txt', 'b/third.txt']);
});

it('a statement shows its sightings, first seen first', async () => {
  const { store } = await filledStore();
  const { quotes } = await store.quotes({ since: '2025' });
  const statement = (await store.statement(quotes[0]!.statement))!;
  expect(statement.firstSeen).toBe('2025-06-28');
  expect(statement.quotes.map(({ article }) => article.path)).toEqual(['a/first.txt', 'b/second.txt']);
});

it('the graph of entities has the edges asked for, among the nodes it shows', async () => {
  const { store } = await filledStore();
  const types = ['person', 'place', 'organization'] as const;
  const all = await store.entityGraph({ types, edges: ['spoke-about', 'relayed', 'co-mention'], limit: 60 });
  const ids = new Set(all.nodes.map(({ key }) => key));
  expect(new Set(all.edges.map(({ attributes }) => attributes.type))).toEqual(
    new Set(['spoke-about', 'relayed', 'co-mention']),
  );
  for (const { source, target } of all.edges) expect(ids.has(source) && ids.has(target)).toBe(true);
  const [relayed] = all.edges.filter(({ attributes }) => attributes.type === 'relayed');
  const around = await store.entityGraph({ types, edges: ['relayed'], limit: 60, around: relayed!.source });
  expect(around.nodes.map(({ key }) => key)).toEqual([relayed!.source, relayed!.target]);
  expect(around.total).toBe(all.total);
});

it('the whole graph is the one that the fold made', async () => {
  const { store } = await filledStore();
  const graph = await store.graph();
  expect(graph.nodes().filter((key) => key.startsWith('article/'))).toHaveLength(3);
  const { nodes } = await store.entityGraph({ types: ['person'], edges: ['spoke-about'], limit: 60 });
  for (const { key, attributes } of nodes) expect(graph.getNodeAttributes(key)).toMatchObject(attributes);
});

it('an empty store answers with nothing', async () => {
  const { store } = await filledStore([]);
  const types = ['person', 'place', 'organization'] as const;
  expect(await store.entityGraph({ types, edges: ['spoke-about'], limit: 60 })).toEqual({
    nodes: [],
    edges: [],
    total: 0,
  });
  expect(await store.quotes({ about: [] })).toEqual({ total: 0, quotes: [] });
  expect(await store.counts()).toMatchObject({ articles: 0, people: 0 });
  expect((await store.graph()).order).toBe(0);
});

it('takes what names and ids hold as text, not as SQL', async () => {
  const { store } = await filledStore();
  const hostile = `'; drop table quote; --`;
  expect((await store.quotes({ speakers: [hostile], article: hostile, since: hostile })).total).toBe(0);
  expect(await store.entity(hostile)).toBeNull();
  expect((await store.quotes({})).total).toBe(3);
});

describe('saving', () => {
  it('gives the same content whatever the order', async () => {
    const one = await filledStore();
    const { path, store } = newStore();
    for (const reading of told.map(readingOf).reverse()) {
      await store.save([reading]);
      await store.fold(language);
    }
    expect(dumpContent(path)).toEqual(dumpContent(one.path));
  });

  it('replaces what a changed file held, and all derived from it', async () => {
    const { path, store } = await filledStore([readingOf(told[0]!), readingOf(told[2]!)]);
    await store.save([readingOf({ ...told[1]!, path: 'a/first.txt' })]);
    expect(await store.isStale()).toBe(true);
    await store.fold(language);
    const fresh = await filledStore([readingOf({ ...told[1]!, path: 'a/first.txt' }), readingOf(told[2]!)]);
    expect(dumpContent(path)).toEqual(dumpContent(fresh.path));
  });

  it('keeps one article for one text in two files, under the path that sorts first', async () => {
    const copy = { ...told[0]!, path: 'c/copy.txt' };
    const { store } = await filledStore([readingOf(copy), readingOf(told[0]!)]);
    expect(await store.counts()).toMatchObject({ articles: 1, quotes: 1 });
    expect((await store.articles({})).articles[0]!.path).toBe('a/first.txt');
    await store.save([{ path: 'a/first.txt', digest: 'gone', found: 'no-article', problems: [] }]);
    expect((await store.articles({})).articles[0]!.path).toBe('c/copy.txt');
  });

  it('keeps what an unreadable file held before', async () => {
    const { store } = await filledStore();
    const problem = { path: 'a/first.txt', rule: 'unreadable', reason: 'a/first.txt: denied', kept: false } as const;
    await store.save([{ path: 'a/first.txt', digest: 'denied', found: 'unread', problems: [problem] }]);
    expect(await store.problems()).toEqual([problem]);
    expect((await store.counts()).articles).toBe(3);
    expect(await store.isStale()).toBe(false);
  });

  it('takes in all readings or none', async () => {
    const { path, store } = await filledStore();
    const before = dumpContent(path);
    const broken = { ...readingOf(told[1]!), path: null as never };
    await expect(store.save([readingOf({ ...told[0]!, text: `${told[0]!.text} .` }), broken])).rejects.toThrow();
    expect(dumpContent(path)).toEqual(before);
  });
});

describe('opening', () => {
  it.each([
    ['no store', () => {}, /no store here yet.*isnad ingest/],
    ['a text file', (path: string) => writeFileSync(path, 'not a database at all'.repeat(100)), /cannot be opened/],
    ['a database of another program', (path: string) => sql(path, 'create table t (x)'), /not one that Isnad made/],
    [
      'a store of a newer Isnad',
      (path: string) => {
        openSqlite(path, { create: true }).close();
        sql(path, `insert into migration values ('999-later')`);
      },
      /newer Isnad.*999-later/,
    ],
  ])('%s is an InputError', (_, prepare, message) => {
    const path = join(temporaryFolder(), 'store.db');
    prepare(path);
    const open = () => openSqlite(path);
    expect(open).toThrow(InputError);
    expect(open).toThrow(message);
  });
});

function sql(path: string, statement: string): void {
  const db = new Sqlite(path);
  db.exec(statement);
  db.close();
}
