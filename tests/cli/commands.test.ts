import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { readingOf, told } from '../store/hand-built.ts';
import { keptFolder, temporaryFolder } from '../store/temporary-folder.ts';
import { isnad, startIsnad } from './run-isnad.ts';

// Whole processes, on machines that do other things besides.
vi.setConfig({ testTimeout: 120_000 });

let store: string;

beforeAll(async () => {
  store = join(keptFolder(), 'store.db');
  const open = openSqlite(store, { create: true });
  await open.save(told.map(readingOf));
  await open.fold(loadLanguage());
  await open.close();
});

describe('who-said', () => {
  it('prints quotes with speaker, chain, article and date', async () => {
    const { out, code } = await isnad('who-said', '--speaker', 'Peskov', '--store', store);
    expect(code).toBe(0);
    for (const part of ['بيسكوف', 'إنترفاكس', 'a/first.txt', '2025-06-28', '2 quotes in 2 articles']) {
      expect(out).toContain(part);
    }
  });

  it('prints an array with --json', async () => {
    const { out } = await isnad('who-said', '--about', 'ترامب', '--until', '2025-06-28', '--json', '--store', store);
    expect(JSON.parse(out)).toMatchObject([{ kind: 'indirect', article: { path: 'a/first.txt' }, via: [{}] }]);
  });

  it.each([
    ['a name nobody bears', ['--speaker', 'Nobody At All'], /Nobody At All/],
    ['a wrong date', ['--since', 'yesterday'], /ISO date/],
    ['a wrong kind', ['--kind', 'shouted'], /direct, mixed, indirect, headline/],
    ['a store that is not there', ['--store', 'none/such.db'], /isnad ingest/],
    ['an unknown option', ['--loud'], /unknown option/],
  ])('%s: exit code 2 and why', async (_, args, message) => {
    const { out, err, code } = await isnad('who-said', '--store', store, ...args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(message);
  });
});

describe('related', () => {
  it('prints what the same speaker said on the matter, by statement or by text', async () => {
    const said = await isnad('who-said', '--speaker', 'Peskov', '--json', '--store', store);
    const [{ statement }] = JSON.parse(said.out);
    expect((await isnad('related', statement, '--json', '--store', store)).out).toBe('[]\n');
    const byText = ['--speaker', 'Peskov', '--text', 'لقاء ترامب'];
    const { out, code } = await isnad('related', ...byText, '--store', store);
    expect(code).toBe(0);
    for (const part of [statement, '2025-06-28', 'sightings 2', '1 related statements']) expect(out).toContain(part);
  });

  it.each([
    ['neither a statement nor a text', [], /--speaker and --text/],
    ['a statement that there is not', ['0123456789abcdef'], /no statement/],
  ])('%s: exit code 2 and why', async (_, args, message) => {
    const { out, err, code } = await isnad('related', ...args, '--store', store);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(message);
  });
});

describe('export', () => {
  it('records: one article a line', async () => {
    const { out } = await isnad('export', '--format', 'records', '--store', store);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ source }) => source.path)).toEqual(['a/first.txt', 'b/second.txt', 'b/third.txt']);
    expect(records[0].quotes[0].speaker.entity).toBe(records[1].quotes[0].speaker.entity);
  });

  it('graphml: into a file, whole or not at all', async () => {
    const out = join(temporaryFolder(), 'news.graphml');
    expect((await isnad('export', '--format', 'graphml', '--out', out, '--store', store)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/<\/graphml>\s*$/);
    expect(existsSync(`${out}.part`)).toBe(false);
    const nowhere = await isnad('export', '--format', 'graphml', '--out', '/none/such.graphml', '--store', store);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('/none/such.graphml: cannot be written');
  });
});

describe('extract', () => {
  it('prints a record a file in their order, and goes on after one that cannot be read', async () => {
    const folder = temporaryFolder();
    const files = ['z.txt', 'a.txt'].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, `قال ديمتري بيسكوف إن اللقاء ممكن في أي وقت يا ${file}.\n`);
    const { out, err, code } = await isnad('extract', '--body', files[0]!, join(folder, 'none.txt'), files[1]!);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ source }) => source.path)).toEqual(files);
    expect(err).toContain('none.txt: there is no such file');
    expect(code).toBe(1);
  });

  it('ends quietly where its reader has enough', async () => {
    const file = join(temporaryFolder(), 'a.txt');
    writeFileSync(file, 'قال ديمتري بيسكوف إن اللقاء ممكن في أي وقت.\n'.repeat(200));
    const child = startIsnad(['extract', '--body', ...Array.from({ length: 40 }, () => file)]);
    let err = '';
    child.stderr!.on('data', (piece) => (err += piece));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('serve', () => {
  it('prints its address, answers there and ends when asked to', async () => {
    const child = startIsnad(['serve', '--store', store], { PORT: '0' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const address = String(await new Promise((resolve) => child.stdout!.once('data', resolve))).trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${address}/api/status`)).json()).toMatchObject({ articles: 3 });
    const port = new URL(address).port;
    const second = await isnad('serve', '--store', store, '--port', port);
    expect(second.code).toBe(2);
    expect(second.err).toContain('taken');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

it('every command has help with an example', async () => {
  const { out } = await isnad('--help');
  const commands = [...out.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, name]) => name!);
  expect(commands).toEqual([
    ...['ingest', 'who-said', 'related', 'serve', 'extract', 'export', 'evaluate', 'problems'],
    ...['review', 'merge', 'block', 'split', 'rename', 'undo', 'judgements'],
  ]);
  const helps = await Promise.all(commands.map((name) => isnad(name, '--help')));
  for (const [index, help] of helps.entries()) {
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/Examples?:\n {2}isnad /);
    expect(help.out).toContain(commands[index]);
  }
});
