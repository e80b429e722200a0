// npm run bench: how fast the compiled library reads, beside two libraries for English. See docs/benchmarks.md.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type * as Isnad from '../src/index.ts';
import { type Entry, measureLoading, measureSpeed } from './bench/measure.ts';
import { openArena } from './bench/run-contestant.ts';
import { loadTable, replaceBetween, speedTable } from './bench/tables.ts';
import { countTokens, joinParagraphs, readArticles, readFolder, repeatTo } from './bench/texts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = join(root, 'docs/benchmarks.md');

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string' },
    limit: { type: 'string', default: '2000' },
    tokens: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  process.stdout.write(`npm run bench -- [options]

  --articles FILE  read the articles of a .jsonl or .jsonl.gz file (field "content" or "text"), each once a pass,
                   instead of data/articles again and again
  --limit N        at most so many of them (default: 2000)
  --tokens N       tokens a pass where data/articles is read (default: 100000)
  --rounds N       passes that count (default: 7)
  --json           print JSON
  --write          put the tables into docs/benchmarks.md
`);
} else {
  await bench();
}

async function bench(): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.js'))) throw new Error('There is no dist: npm run build:library makes it.');
  const { loadLanguage, readDocument } = (await import(pathToFileURL(join(dist, 'index.js')).href)) as typeof Isnad;

  const files = options.articles
    ? await readArticles(options.articles, Number(options.limit))
    : readFolder(join(root, 'data/articles'));
  // The words of the article proper: menus and footers cost time and count for nothing.
  const proper = files.map((bytes) => {
    const { document } = readDocument(bytes, { path: null, url: null, outlet: null }, loadLanguage());
    if (!document) return '';
    const { text, headline, body } = document.article;
    return [...(headline ? [headline] : []), ...body].map(({ start, end }) => text.slice(start, end)).join('\n');
  });
  const sizes = proper.map(countTokens);
  const inFiles = sizes.reduce((total, size) => total + size, 0);
  const wanted = options.articles ? inFiles : Number(options.tokens);
  const encoded = files.map((bytes) => Buffer.from(bytes).toString('base64'));
  const arabic = repeatTo(wanted, encoded, sizes);
  const paragraphs = readFileSync(join(root, 'scripts/bench/english.txt'), 'utf8');
  const documents = joinParagraphs(paragraphs, Math.round(inFiles / files.length));
  const english = repeatTo(wanted, documents, documents.map(countTokens));

  const entries: readonly Entry[] = [
    { label: 'Isnad, whole extraction', name: 'isnad', input: arabic },
    { label: 'by stage', name: 'stages', input: arabic },
    { label: 'wink-nlp, English', name: 'wink-nlp', input: english },
    { label: 'compromise, English', name: 'compromise', input: english },
    { label: 'bare `/\\p{L}+/gu`, Arabic', name: 'floor', input: repeatTo(wanted, proper, sizes) },
    { label: 'bare `/\\p{L}+/gu`, English', name: 'floor', input: english },
  ];
  mkdirSync(join(root, '.isnad'), { recursive: true });
  const folder = mkdtempSync(join(root, '.isnad/bench-'));
  try {
    const arena = await openArena(folder, pathToFileURL(dist).href);
    const speed = await measureSpeed(arena, entries, Number(options.rounds));
    const loading = await measureLoading(arena, join(dist, 'cli/main.js'), Number(options.rounds));
    const setting =
      `${count(arabic.inPass)} texts of ${count(arabic.tokens)} tokens a pass` +
      `${options.articles ? ', each another' : `, ${files.length} different ones`}; median of ${options.rounds} passes; ` +
      `Node ${process.versions.node.split('.')[0]}, ${cpus().length} cores, of which one is used.`;
    if (options.json) process.stdout.write(`${JSON.stringify({ setting, speed, loading })}\n`);
    else process.stdout.write(`${setting}\n\n${speedTable(speed)}\n\n${loadTable(loading)}\n`);
    if (options.write) {
      const part = options.articles ? 'articles' : 'samples';
      const page = replaceBetween(readFileSync(PAGE, 'utf8'), part, `${setting}\n\n${speedTable(speed)}`);
      writeFileSync(PAGE, replaceBetween(page, 'loading', loadTable(loading)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(value: number): string {
  return value.toLocaleString('en');
}
