import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { median } from '../../scripts/bench/measure.ts';
import { loadTable, replaceBetween, speedTable } from '../../scripts/bench/tables.ts';
import { countTokens, joinParagraphs, readArticles, readFolder, repeatTo } from '../../scripts/bench/texts.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

// Whole processes, on machines that do other things besides.
vi.setConfig({ testTimeout: 240_000 });

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('texts', () => {
  it.each([
    ['قال إن السد سيكتمل.', 4],
    ['a-b c1d 22', 4],
    ['…', 0],
  ])('%s has %d tokens', (text, tokens) => expect(countTokens(text)).toBe(tokens));

  it('repeats documents until there are enough tokens', () => {
    expect(repeatTo(10, ['a', 'b'], [3, 2])).toEqual({ documents: ['a', 'b'], inPass: 4, tokens: 10 });
    expect(repeatTo(5, ['a', 'b'], [3, 2])).toEqual({ documents: ['a', 'b'], inPass: 2, tokens: 5 });
    expect(() => repeatTo(5, ['…'], [0])).toThrow(/no words/);
  });

  it('joins paragraphs to documents of about a size', () => {
    expect(joinParagraphs('a b\n\nc d\n\ne f\n', 3)).toEqual(['a b\n\nc d', 'e f']);
  });

  it('has English news enough, and of the samples the pages alone', () => {
    const english = readFileSync(join(root, 'scripts/bench/english.txt'), 'utf8');
    expect(countTokens(english)).toBeGreaterThan(3_000);
    expect(readFolder(join(root, 'data/articles'))).toHaveLength(26);
  });

  it.each([
    ['articles.jsonl', (text: string) => text],
    ['articles.jsonl.gz', gzipSync],
  ])('reads the first articles of %s', async (name, pack) => {
    const path = join(temporaryFolder(), name);
    const lines = [{ content: 'واحد' }, { title: 'لا نص' }, { text: 'اثنان' }, { content: ' ' }, { content: 'ثلاثة' }];
    writeFileSync(path, pack(lines.map((line) => `${JSON.stringify(line)}\n`).join('\n')));
    const texts = async (limit: number) =>
      (await readArticles(path, limit)).map((bytes) => Buffer.from(bytes).toString());
    expect(await texts(10)).toEqual(['واحد', 'اثنان', 'ثلاثة']);
    expect(await texts(2)).toEqual(['واحد', 'اثنان']);
  });
});

describe('tables', () => {
  const row = {
    ...{ label: 'one', tokensPerSecond: 12345.6, textsPerSecond: 12.3, firstPass: 2345 },
    ...{ against: { compromise: 8.26, 'wink-nlp': 123.4 }, peakBytes: 100 * 1024 * 1024 },
  };

  it('are Markdown', () => {
    const [head, rule, first, second] = speedTable([row, { ...row, peakBytes: null }]).split('\n');
    expect(head).toMatch(/^\| +\| tokens\/s \| texts\/s \|/);
    expect(rule).toMatch(/^\| -+ \| -+: \|/);
    expect(first!.replace(/ +/g, ' ')).toBe('| one | 12,346 | 12 | 2,345 | 8.3 | 123 | 100 MiB |');
    expect(second).toHaveLength(first!.length);
    expect(loadTable([{ label: 'x', ms: 1.25 }])).toContain('| x   | 1.3 |');
  });

  it('replace what stands between their marks, and nothing else', () => {
    const page = 'before\n<!-- bench:a -->\nold\n<!-- /bench:a -->\nafter\n';
    const replaced = replaceBetween(page, 'a', 'new');
    expect(replaced).toBe('before\n<!-- bench:a -->\nnew\n<!-- /bench:a -->\nafter\n');
    expect(replaceBetween(replaced, 'a', 'old')).toBe(page);
    expect(() => replaceBetween(page, 'b', 'new')).toThrow(/bench:b/);
  });

  it('have their marks in docs/benchmarks.md', () => {
    const page = readFileSync(join(root, 'docs/benchmarks.md'), 'utf8');
    for (const name of ['samples', 'articles', 'loading']) expect(() => replaceBetween(page, name, '')).not.toThrow();
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));
});

// What is asserted is the shape alone: no machine promises a time.
const built = existsSync(join(root, 'dist/index.js'));
describe.skipIf(!built)(`npm run bench${built ? '' : ' (no dist: skipped; npm run build:library makes it)'}`, () => {
  const bench = async (...args: readonly string[]) => {
    const command = ['--import', 'tsx', 'scripts/bench.ts', '--rounds', '1', '--json', ...args];
    return JSON.parse((await run(process.execPath, command, { cwd: root })).stdout);
  };
  const positive = expect.toSatisfy((value: number) => Number.isFinite(value) && value > 0);

  it('measures every contestant, every stage and the loading', async () => {
    const { speed, loading } = await bench('--tokens', '300');
    const labels = speed.map(({ label }: { label: string }) => label);
    expect(labels).toEqual([
      'Isnad, whole extraction',
      ...['1-read', '2-text', '3-mentions', '4-quotes', '5-attribution'],
      ...['wink-nlp, English', 'compromise, English'],
      ...['bare `/\\p{L}+/gu`, Arabic', 'bare `/\\p{L}+/gu`, English'],
    ]);
    for (const row of speed) {
      expect(row).toMatchObject({ tokensPerSecond: positive, textsPerSecond: positive, firstPass: positive });
      expect(row.against).toEqual({ compromise: positive, 'wink-nlp': positive });
      expect(row.peakBytes).toEqual(/^\d/.test(row.label) ? null : positive);
    }
    expect(loading).toHaveLength(6);
    for (const { ms } of loading) expect(ms).toEqual(positive);
  });

  it('reads articles of a JSON Lines file, each once a pass', async () => {
    const path = join(temporaryFolder(), 'articles.jsonl');
    const content = 'قال ديمتري بيسكوف إن اللقاء بين الرئيسين ممكن في أي وقت.\n\nوأضاف أن الموعد لم يحدد بعد.\n';
    writeFileSync(path, [1, 2, 3].map((n) => JSON.stringify({ content: `${content}${n}` })).join('\n'));
    const { setting } = await bench('--articles', path, '--limit', '2');
    expect(setting).toMatch(/^2 texts of \d+ tokens a pass, each another; median of 1 passes/);
  });
});
