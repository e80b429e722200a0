import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewPairs } from '../../src/cli/review-pairs.ts';
import type { Proposal, ReviewPair } from '../../src/model/judging.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { readingOf, told } from '../store/hand-built.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { isnad } from './run-isnad.ts';

// Whole processes, several a test, on machines that do other things besides.
vi.setConfig({ testTimeout: 180_000 });

let store: string;
beforeEach(async () => {
  store = join(temporaryFolder(), 'store.db');
  const open = openSqlite(store, { create: true });
  await open.save(told.map(readingOf));
  await open.fold(loadLanguage());
  await open.close();
});

const run = (...args: readonly string[]) => isnad(...args, '--store', store);
const logged = async () => JSON.parse((await run('judgements', '--json')).out);

describe('a judgement', () => {
  it('is shown with --dry-run, recorded with --yes, and taken back', async () => {
    const dry = await run('merge', 'Ushakov', 'Peskov', '--dry-run');
    expect(dry.code).toBe(0);
    for (const part of ['stays ', 'person/dmitry-peskov', 'goes ', '1 mentions, 1 quotes, 1 statements']) {
      expect(dry.out).toContain(part);
    }
    expect(await logged()).toEqual([]);

    const merged = await run('merge', 'Ushakov', 'Peskov', '--yes', '--by', 'Amal', '--note', 'a test', '--json');
    expect(merged.code).toBe(0);
    const { judgement, entities } = JSON.parse(merged.out);
    expect(judgement).toMatchObject({ kind: 'merge', by: 'Amal', note: 'a test' });
    expect(entities).toMatchObject([{ id: 'person/dmitry-peskov', articles: 3 }]);

    const choice = await run('undo');
    expect(choice).toMatchObject({ code: 2, out: '' });
    expect(choice.err).toContain(judgement.id);
    expect((await run('undo', judgement.id, '--yes')).code).toBe(0);
    expect((await logged()).map(({ state }: { state: string }) => state)).toEqual(['undone', 'holds']);
    expect((await run('judgements')).out).toMatch(/merge {4}يوري أوشاكوف\ninto {5}\S+ بيسكوف\n.*state {4}undone by/s);
  });

  it('that stands against another is recorded, and told', async () => {
    expect((await run('block', 'Ushakov', 'Peskov', '--yes')).code).toBe(0);
    const merged = await run('merge', 'Ushakov', 'Peskov', '--yes');
    expect(merged.code).toBe(1);
    expect(merged.out).toContain('does not hold: the two are kept apart');
  });

  it.each([
    ['without --yes where nobody can be asked', ['merge', 'Ushakov', 'Peskov'], /--yes records it/],
    ['that splits nothing off', ['split', 'Ushakov', '--yes'], /--articles/],
    ['without a name', ['rename', 'Ushakov', '--yes'], /No new name/],
    ['to import that is no file', ['judgements', '--import', 'none/such.jsonl'], /none\/such\.jsonl: cannot be read/],
  ])('%s: exit code 2 and why', async (_, args, message) => {
    const { out, err, code } = await run(...args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(message);
  });
});

it('a log is carried to another store; lines that are none are told with their place', async () => {
  await run('rename', 'Ushakov', '--en', 'Y. Ouchakov', '--yes');
  const log = join(temporaryFolder(), 'log.jsonl');
  expect((await run('judgements', '--export', log)).code).toBe(0);
  const lines = readFileSync(log, 'utf8');
  expect((await run('judgements', '--export', '-')).out).toBe(lines);
  const [judgement] = await logged();
  await run('undo', judgement.judgement.id, '--yes');
  writeFileSync(log, `${lines}${lines.replace('Ouchakov', 'Changed')}`);
  const imported = await run('judgements', '--import', log);
  expect(imported.code).toBe(1);
  expect(imported.err).toMatch(/log\.jsonl:2: .*the line was changed/);
  expect(imported.out).toContain('0 new, 1 known, 1 lines left out');
  expect(imported.out).toContain('2 judgements: 1 hold, 1 undone');
});

describe('review', () => {
  it('prints the queue where nobody can be asked', async () => {
    expect(await run('review')).toMatchObject({ code: 0, out: '0 of 0 pairs\n' });
    expect(JSON.parse((await run('review', '--json')).out)).toEqual({ total: 0, pairs: [] });
  });

  const side = (id: string) => ({
    ...{ id, type: 'person' as const, name: { ar: 'اسم', en: null }, spellings: ['اسم'], role: null, roles: [] },
    ...{ mentions: 1, articles: 1, said: 0, saidAbout: 0, span: { start: 0, end: 3 } },
    article: { id: '0', path: `${id}.txt`, url: null, outlet: null, headline: null, publishedAt: '2025-06-28' },
    context: { start: 0, end: 9, text: `جملة فيها ${id}` },
  });
  const pair = (left: string, right: string): ReviewPair => ({
    ...{ left: side(left), right: side(right), score: 0.5, usefulness: 1 },
    reasons: [{ id: 'same-role', en: 'same role', ar: '' }],
  });
  const pairs = [pair('a', 'b'), pair('c', 'd'), pair('e', 'f'), pair('g', 'h')];

  it.each<[string, readonly (string | null)[], readonly Proposal[]]>([
    [
      's, d, u and the end of the input',
      ['s', 'd', 'u', null],
      [
        { kind: 'merge', from: 'b', into: 'a' },
        { kind: 'block', left: 'c', right: 'd' },
      ],
    ],
    ['whole words, and what is not clear', ['', 'what?', 'same', 'quit'], [{ kind: 'merge', from: 'b', into: 'a' }]],
  ])('records what is answered: %s', async (_, answers, proposals) => {
    const given = [...answers];
    const judged: Proposal[] = [];
    const shown: string[] = [];
    await reviewPairs(
      { judge: async (proposal) => judged.push(proposal) as never },
      pairs,
      { by: 'Amal' },
      { ask: async () => given.shift() ?? null, show: (text) => shown.push(text) },
    );
    expect(judged).toEqual(proposals);
    expect(given).toEqual([]);
    for (const part of ['1 of 4', 'a.txt', '2025-06-28', 'جملة فيها b', '50 %', 'same role'])
      expect(shown[0]).toContain(part);
  });
});
