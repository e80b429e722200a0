import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Anchor, Decision, PersonJudgement } from '../../src/model/person-judgement.ts';
import { identified, toLine } from '../../src/store/judgement-lines.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { firstSchema } from '../../src/store/migrations/001-first-schema.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { parseJudgement } from '../../src/store/parse-judgement.ts';
import { handBuilt, readingOf, told } from './hand-built.ts';
import { temporaryFolder } from './temporary-folder.ts';

const language = loadLanguage();

async function filledStore() {
  const path = join(temporaryFolder(), 'store.db');
  const store = openSqlite(path, { create: true });
  onTestFinished(() => store.close());
  await store.save(told.map(readingOf));
  await store.fold(language);
  return { path, store };
}

/** Where one of the told articles names somebody. */
function anchor(article: number, name: string): Anchor {
  const { article: read, mentions } = handBuilt(told[article]!);
  const { start, end, type } = mentions.find(({ text }) => text === name)!;
  return { article: read.id, span: { start, end }, type, name };
}

const made = <Made extends Decision>(decision: Made, at: string) =>
  identified({ ...decision, by: 'Amal', note: null, at: `2025-07-${at}T00:00:00.000Z` }) as PersonJudgement & Made;

const peskov = anchor(0, 'ديمتري بيسكوف');
const ushakov = anchor(2, 'يوري أوشاكوف');
const merge = made({ kind: 'merge', from: ushakov, into: peskov } as const, '02');
const block = made({ kind: 'block', left: peskov, right: ushakov }, '01');

describe('the log', () => {
  it('is ordered by time, takes each judgement once, and makes the fold stale', async () => {
    const { store } = await filledStore();
    expect(await store.appendJudgements([merge])).toBe(1);
    expect([await store.isStale(), await store.isStale('articles')]).toEqual([true, false]);
    expect(await store.appendJudgements([merge, block])).toBe(1);
    expect(await store.judgements()).toEqual([block, merge]);
    await store.fold(language);
    expect(await store.isStale()).toBe(false);
    expect(await store.appendJudgements([merge, block])).toBe(0);
    expect(await store.isStale()).toBe(false);
  });

  it('is there after closing, and after the articles it is about have gone', async () => {
    const { path, store } = await filledStore();
    await store.appendJudgements([merge]);
    await store.save([{ path: told[2]!.path, digest: 'gone', found: 'no-article', problems: [] }]);
    await store.fold(language);
    const again = openSqlite(path);
    expect(await again.judgementStates()).toMatchObject([{ judgement: merge, state: 'waiting' }]);
    await again.close();
  });

  it.each([
    `update judgement set at = 'never'`,
    'delete from judgement',
    `insert or replace into judgement values ('${merge.id}', 'never', '{}')`,
    `insert into judgement values ('${merge.id}', 'never', '{}') on conflict (id) do update set line = '{}'`,
  ])('cannot be changed by: %s', async (statement) => {
    const { path, store } = await filledStore();
    await store.appendJudgements([merge]);
    const db = new Sqlite(path);
    try {
      db.exec(statement);
    } catch (error) {
      expect(String(error)).toMatch(/undoes it/);
    }
    db.close();
    expect(await store.judgements()).toEqual([merge]);
  });

  it('comes to a store that was made without one', async () => {
    const path = join(temporaryFolder(), 'old.db');
    const db = new Sqlite(path);
    db.exec(`create table migration (name text primary key) without rowid; ${firstSchema}`);
    db.exec(`insert into migration values ('001-first-schema')`);
    db.close();
    const store = openSqlite(path);
    onTestFinished(() => store.close());
    await store.appendJudgements([merge]);
    expect(await store.judgements()).toEqual([merge]);
  });

  it('tells which judgements hold, wait, are undone or in conflict', async () => {
    const { store } = await filledStore();
    const elsewhere = { ...peskov, article: '0123456789abcdef' as never };
    const waiting = made({ kind: 'rename', of: elsewhere, name: { ar: null, en: 'Nobody' } }, '03');
    const undone = made({ kind: 'rename', of: peskov, name: { ar: null, en: 'Peskoff' } }, '04');
    const undo = made({ kind: 'undo', of: undone.id }, '05');
    await store.appendJudgements([merge, block, waiting, undone, undo]);
    await store.fold(language);
    expect(await store.judgementStates()).toMatchObject([
      { judgement: { id: block.id }, state: 'holds' },
      { judgement: { id: merge.id }, state: 'conflict', conflicts: [{ reason: 'kept-apart', against: [block.id] }] },
      { judgement: { id: waiting.id }, state: 'waiting' },
      { judgement: { id: undone.id }, state: 'undone', undoneBy: undo.id },
      { judgement: { id: undo.id }, state: 'holds' },
    ]);
  });
});

describe('a line of the log', () => {
  const now = new Date('2025-07-10T00:00:00.000Z');
  const split: Decision = { kind: 'split', apart: [peskov], rest: [ushakov] };
  const rename: Decision = { kind: 'rename', of: peskov, name: { ar: null, en: 'Peskov' } };
  const undo: Decision = { kind: 'undo', of: merge.id };

  it.each([merge, block, made(split, '03'), made(rename, '04'), made(undo, '05')])(
    'is read as what was written: $kind',
    (judgement) => {
      expect(parseJudgement(toLine(judgement), now)).toEqual(judgement);
      // In whatever order the fields came.
      const shuffled = JSON.stringify(Object.fromEntries(Object.entries(judgement).reverse()));
      expect(toLine(parseJudgement(shuffled, now) as PersonJudgement)).toBe(toLine(judgement));
    },
  );

  const line = JSON.parse(toLine(merge));
  const place = { article: '../../etc/passwd', span: { start: 3, end: 1 }, type: 'person', name: 'x' };
  it.each([
    ['no JSON', '{"id":', /not JSON/],
    ['no object', '[]', /not a judgement/],
    ['of no kind', JSON.stringify({ ...line, kind: 'delete' }), /kind/],
    ['with more than it should have', JSON.stringify({ ...line, sql: 'drop' }), /sql/],
    ['that was changed', JSON.stringify({ ...line, by: 'Somebody else' }), /was changed/],
    ['with a place that is none', JSON.stringify({ ...line, from: place }), /from\.article/],
    ['with a name that commands a terminal', JSON.stringify({ ...line, by: '\u001b[2J' }), /by: expected one line/],
    ['of no moment', JSON.stringify({ ...line, at: '2025-07-02' }), /at: expected a moment/],
    ['from the future', toLine(identified({ ...merge, at: '9999-12-31T23:59:59.999Z' })), /has not come yet/],
    [
      'about unlike types',
      toLine(made({ ...merge, into: { ...peskov, type: 'place' } }, '02')),
      /unlike types: person and place/,
    ],
  ])('%s is told', (_, text, message) => {
    expect(parseJudgement(text, now)).toEqual({ reason: expect.stringMatching(message) });
  });
});
