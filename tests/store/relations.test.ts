import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { firstSchema } from '../../src/store/migrations/001-first-schema.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { handBuilt, readingOf, type Told, told } from './hand-built.ts';
import { temporaryFolder } from './temporary-folder.ts';

const language = loadLanguage();

/** Two articles tell of one meeting, one of them also of a plan and a denial. */
const meetings: readonly Told[] = [
  {
    path: 'a/met.txt',
    date: '2025-06-30',
    text: 'التقى دميتري بيسكوف دونالد ترامب في موسكو.',
    mentions: [
      ['person', 'دميتري بيسكوف'],
      ['person', 'دونالد ترامب'],
      ['place', 'موسكو'],
    ],
    quotes: [],
    contacts: [['met', 'happened', 'دميتري بيسكوف', 'دونالد ترامب', 'التقى']],
  },
  {
    path: 'b/met.txt',
    date: '2025-06-28',
    text: 'دونالد ترامب التقى دميتري بيسكوف، وسيلتقي يوري أوشاكوف، ولم يهاتف أحدا.',
    mentions: [
      ['person', 'دونالد ترامب'],
      ['person', 'دميتري بيسكوف'],
      ['person', 'يوري أوشاكوف'],
    ],
    quotes: [],
    contacts: [
      ['met', 'happened', 'دونالد ترامب', 'دميتري بيسكوف', 'التقى'],
      ['met', 'planned', 'دونالد ترامب', 'يوري أوشاكوف', 'وسيلتقي'],
      ['called', 'denied', 'دونالد ترامب', 'يوري أوشاكوف', 'يهاتف'],
    ],
  },
];

function newStore(path = join(temporaryFolder(), 'store.db')) {
  const store = openSqlite(path, { create: true });
  onTestFinished(() => store.close());
  return store;
}

async function filledStore(all = meetings) {
  const store = newStore();
  await store.save(all.map(readingOf));
  await store.fold(language);
  const idOf = async (spelling: string) =>
    (await store.entityHits()).find(({ spellings }) => spellings.includes(spelling))!.id;
  return { store, idOf };
}

describe('contacts', () => {
  it('are told of either side, newest article first, what is denied as well', async () => {
    const { store, idOf } = await filledStore();
    const entity = (await store.entity(await idOf('دونالد ترامب')))!;
    const other = new Map([
      [await idOf('دميتري بيسكوف'), 'بيسكوف'],
      [await idOf('يوري أوشاكوف'), 'أوشاكوف'],
    ]);
    const shown = entity.contacts.map(({ kind, status, acted, other: { id }, article }) =>
      [article.path, kind, status, acted ? 'acted' : 'other acted', other.get(id)].join(' '),
    );
    expect(shown).toEqual([
      'a/met.txt met happened other acted بيسكوف',
      'b/met.txt met happened acted بيسكوف',
      'b/met.txt met planned acted أوشاكوف',
      'b/met.txt called denied acted أوشاكوف',
    ]);
    expect(entity.contacts[0]!.sentence.text).toBe('التقى دميتري بيسكوف دونالد ترامب في موسكو.');
  });

  it('are edges where they happened, drawn once a pair', async () => {
    const { store } = await filledStore();
    const { edges } = await store.entityGraph({ types: ['person'], edges: ['met', 'called'], limit: 10 });
    expect(edges.map(({ attributes }) => attributes)).toEqual([{ type: 'met', weight: 2 }]);
  });

  it('make the same graph when it is built from the tables', async () => {
    const { store } = await filledStore();
    const graph = await store.graph();
    const met = graph.filterEdges((_, edge) => edge.type === 'MET').map((edge) => graph.getEdgeAttributes(edge));
    expect(met).toMatchObject([
      { status: 'happened', weight: 2, firstSeen: '2025-06-28', lastSeen: '2025-06-30' },
      { status: 'planned', weight: 1, firstSeen: '2025-06-28' },
    ]);
    expect(graph.filterEdges((_, edge) => edge.type === 'CALLED')).toEqual([]);
  });

  it('stand in the record, with the mentions and the entities behind them', async () => {
    const { store, idOf } = await filledStore();
    const { record, text } = (await store.article(handBuilt(meetings[0]!).article.id))!;
    const [contact] = record.contacts;
    expect(contact).toMatchObject({ kind: 'met', status: 'happened', cue: { text: 'التقى' } });
    expect(contact!.from.entity).toBe(await idOf('دميتري بيسكوف'));
    expect(text.slice(contact!.to.mention.start, contact!.to.mention.end)).toBe('دونالد ترامب');
  });
});

describe('roles', () => {
  /** One article a date, each with the one role. */
  const role = (date: string): Told => ({
    path: `${date}.txt`,
    date,
    text: `حضر رئيس البلدية يوري أوشاكوف يوم ${date}.`,
    mentions: [['person', 'يوري أوشاكوف']],
    roles: { 'يوري أوشاكوف': 'رئيس البلدية' },
    quotes: [],
  });

  it('have when and where they are first and last printed', async () => {
    const { store, idOf } = await filledStore([role('2025-03-02'), role('2024-01-09'), role('2024-05-01')]);
    const { roles } = (await store.entity(await idOf('يوري أوشاكوف')))!;
    expect(roles).toMatchObject([
      {
        ...{ text: 'رئيس البلدية', count: 3, past: false, acting: false },
        ...{ firstSeen: '2024-01-09', lastSeen: '2025-03-02', article: { path: '2024-01-09.txt' } },
      },
    ]);
    expect(roles[0]!.evidence.map(({ article }) => article)).toEqual(
      [role('2024-01-09'), role('2025-03-02')].map((one) => handBuilt(one).article.id),
    );
  });
});

it('takes up a store of before: its articles stay, their contacts are none until they are read again', async () => {
  const path = join(temporaryFolder(), 'old.db');
  const db = new Sqlite(path);
  db.exec('create table migration (name text primary key) without rowid');
  db.exec(firstSchema);
  db.exec(`insert into migration values ('001-first-schema')`);
  const { contacts: _, ...document } = handBuilt(told[0]!);
  const { text, source, ...article } = document.article;
  const role = { start: 0, end: 4, text: 'نقلت', of: null, nationality: null };
  const mentions = document.mentions.map((mention) =>
    mention.type === 'person' ? { ...mention, roles: [role] } : mention,
  );
  db.prepare('insert into article values (?, ?, null, null, null, null, ?, ?)').run(
    article.id,
    source.path,
    text,
    JSON.stringify({ ...document, mentions, article }),
  );
  db.close();

  const store = newStore(path);
  expect(await store.isStale()).toBe(true);
  await store.fold(language);
  const answer = (await store.article(article.id))!;
  expect(answer.record.contacts).toEqual([]);
  expect(answer.roles[0]).toMatchObject({ past: false, acting: false });
});
