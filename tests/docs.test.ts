import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tsx = join(root, 'node_modules/.bin/tsx');
const main = join(root, 'src/cli/main.ts');
const run = promisify(execFile);

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** The code blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1]!,
  );
}

// A reader's folder: the sample articles, and nothing else of ours.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-docs-'));
  symlinkSync(join(root, 'data'), join(folder, 'data'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the README shows', () => {
  const commands = blocks('README.md', 'sh')
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('npx isnad '));

  it('has commands to run', () => expect(commands.length).toBeGreaterThanOrEqual(5));

  it.each(commands)('runs: %s', async (command) => {
    const words = command.split(' ').slice(2);
    const { stdout } = await run(tsx, [main, ...words], { cwd: folder, maxBuffer: 1e8 });
    if (words[0] === 'who-said') expect(stdout).toMatch(/بيسكوف/u);
    if (words.includes('--json')) expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  });

  it.each(pages.flatMap((page) => blocks(page, 'ts').map((code) => ({ page, code }))))(
    'runs the code of $page',
    async ({ code }) => {
      const file = join(folder, 'example.mts');
      writeFileSync(file, code.replaceAll("'isnad'", `'${join(root, 'src/index.ts')}'`));
      const { stdout } = await run(tsx, [file], { cwd: folder });
      expect(stdout).toMatch(/[\u0600-\u06FF]/u);
    },
  );
});

describe('the pages', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!);
    for (const link of links) expect(() => readFileSync(join(root, page, '..', link)), link).not.toThrow();
  });

  it('name every command and every rule of a problem', async () => {
    const { stdout } = await run(tsx, [main, '--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map((match) => match[1]!);
    const documented = read('docs/commands.md');
    for (const command of commands) expect(documented).toContain(`isnad ${command}`);
    const rules = [...read('src/model/problem.ts').matchAll(/\| '([a-z-]+)'/g)].map((match) => match[1]!);
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) expect(documented).toContain(`\`${rule}\``);
  });

  it('give the figures that the evaluation prints', async () => {
    const { stdout } = await run(tsx, [main, 'evaluate', 'data/gold', '--articles', 'data/articles', '--json'], {
      cwd: folder,
    });
    const { mentions, quotes, speaker } = JSON.parse(stdout);
    const row = read('README.md')
      .split('\n')
      .find((line) => line.includes('26 samples'))!;
    const printed = row
      .split('|')
      .slice(2, 6)
      .map((cell) => Number.parseFloat(cell));
    const measured = [mentions.all.f1, quotes.strict.f1, quotes.joint.f1, speaker.rate].map(
      (rate) => Math.round(1000 * rate) / 10,
    );
    expect(printed).toEqual(measured);
  });
});
