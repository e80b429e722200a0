import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { isnad } from './run-isnad.ts';

// Whole processes, on machines that do other things besides.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = 'data/gold';
const ARTICLES = 'data/articles';
const NAMES = ['osaka-brief-daftar', 'call-tass-bawsala', 'osaka-peskov-mirsad'];

const gold = NAMES.map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')));
const wordless = gold.map(({ title: _, ...file }) => {
  const without = (spans: readonly { text: string }[]) => spans.map(({ text: _, ...span }) => span);
  return { ...file, mentions: without(file.mentions), quotes: without(file.quotes) };
});

/** A folder of gold files. */
function folderOf(files: readonly object[]): string {
  const folder = join(temporaryFolder(), 'gold');
  mkdirSync(folder);
  for (const [index, file] of files.entries()) writeFileSync(join(folder, `${index}.json`), JSON.stringify(file));
  return folder;
}

/** A file of gold files, one a line. */
function linesOf(files: readonly object[]): string {
  const path = join(temporaryFolder(), 'gold.jsonl');
  writeFileSync(path, `${files.map((file) => JSON.stringify(file)).join('\n')}\n`);
  return path;
}

async function evaluated(...args: readonly string[]) {
  const { out } = await isnad('evaluate', ...args, '--json');
  return JSON.parse(out);
}

describe('evaluate', () => {
  it('scores a folder, a file of lines, and gold without words alike', async () => {
    const forms = [folderOf(gold), linesOf(gold), folderOf(wordless), linesOf(wordless)];
    const [first, ...others] = await Promise.all(
      forms.map((form) => evaluated(form, '--articles', ARTICLES, '--errors')),
    );
    expect(first).toMatchObject({ articles: 3, boilerplate: 0, missing: [] });
    expect(first.quotes.joint.interval).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
    for (const other of others) expect(other).toEqual(first);
  });

  it('prints the causes of errors before the errors', async () => {
    const nothing = gold.map((file) => ({ ...file, quotes: [] }));
    const { out, code } = await isnad('evaluate', folderOf(nothing), '--articles', ARTICLES, '--errors');
    expect(code).toBe(0);
    expect(out).toMatch(/^errors: \d+\n( +\d+ {2}.+\n)* +\d+ {2}quote: spurious\n/m);
    expect(out).toMatch(/^quote: spurious \(\d+\)\n {2}\S+ \d+–\d+ {2}found «\[/m);
  });

  it('says where an article is not the text that was annotated', async () => {
    const other = gold.map((file) => ({ ...file, sha256: '0'.repeat(64) }));
    const { err, code } = await isnad('evaluate', linesOf(other.slice(0, 1)), '--articles', ARTICLES);
    expect(err).toMatch(/gold\.jsonl:1: .*osaka-brief-daftar.* is not the text that was annotated/);
    expect(code).toBe(0);
  });

  it('scores a file of tagged words', async () => {
    const path = join(temporaryFolder(), 'names.tsv');
    const rows =
      'قال O\nديمتري B-PER\nبيسكوف I-PER\nفي O\nموسكو B-LOC\n. O\n\nووصل O\nبوتين B-PER\nإلى O\nطوكيو B-LOC\n. O\n';
    writeFileSync(path, rows.replaceAll(' ', '\t'));
    const { mentions } = await evaluated(path);
    expect(mentions.all).toMatchObject({ gold: 4, interval: { low: expect.any(Number) } });
    const { out } = await isnad('evaluate', path);
    expect(out).toMatch(/^mentions all .*\(4 gold, \d predicted\)$/m);
  });

  it.each([
    ['a path that is not there', ['none/such'], /none\/such: cannot be read/],
    ['a file of tags that is not there', ['none.tsv'], /none\.tsv: cannot be read/],
    ['a folder without gold', [ARTICLES], /no gold files/],
    ['articles that are not there', [FOLDER, '--articles', 'docs'], /--articles names its folder/],
    ['articles of tagged words', ['names.tsv', '--articles', ARTICLES], /holds its own words/],
  ])('%s: exit code 2 and why', async (_, args, message) => {
    const { out, err, code } = await isnad('evaluate', ...args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(message);
  });
});
