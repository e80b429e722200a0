// npm run bench:fold: how long stages 6 and 7 take, how that grows with the corpus, and what a hundred more articles cost.
import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { Gathered } from '../src/collect-facts.ts';
import { createCorpus } from '../src/corpus.ts';
import { gather, readDocument } from '../src/pipeline.ts';
import { loadLanguage, readLists } from '../src/store/load-lists.ts';
import { type Stock, syntheticFacts } from './bench/synthetic-facts.ts';
import { replaceBetween } from './bench/tables.ts';

const PAGE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const MORE = 100;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string' },
    sizes: { type: 'string', default: '1000,3000,10000,30000,100000' },
    size: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Times in milliseconds, memory in MiB. */
interface Measured {
  readonly articles: number;
  readonly resolving: number;
  readonly more: number;
  readonly peak: number;
  readonly entities: number;
  readonly statements: number;
}

if (options.help) {
  process.stdout.write(`npm run bench:fold -- [options]

  --articles FILE  of a .jsonl or .jsonl.gz file: read them, then resolve them (fields "title", "content", "date")
  --sizes N,N,…    of made-up articles (default: 1000,3000,10000,30000,100000)
  --write          put the table into docs/benchmarks.md
`);
} else if (options.size || options.articles) {
  const facts = options.articles
    ? await readFacts(options.articles)
    : [...syntheticFacts(Number(options.size), stock())];
  process.stdout.write(`${JSON.stringify(measure(facts))}\n`);
} else {
  // Each in a process of its own, so that none inherits the heap of another.
  const rows = options.sizes.split(',').map((size) => inOwnProcess(['--size', size]));
  const table = toTable(rows);
  process.stdout.write(`${table}\n`);
  if (options.write) writeFileSync(PAGE, replaceBetween(readFileSync(PAGE, 'utf8'), 'fold', table));
}

function inOwnProcess(args: readonly string[]): Measured {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, '--max-old-space-size=8192', fileURLToPath(import.meta.url), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`The measurement of ${args.join(' ')} failed.`);
  return JSON.parse(stdout);
}

function measure(facts: readonly Gathered[]): Measured {
  const corpus = createCorpus(loadLanguage());
  const before = facts.slice(0, -MORE);
  const timed = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  // The lists of names are made ready by the first article.
  corpus.add(facts.slice(0, 1));
  corpus.update();
  const resolving = timed(() => {
    corpus.add(before);
    corpus.update();
  });
  const more = timed(() => {
    corpus.add(facts.slice(-MORE));
    corpus.update();
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  const { entities } = corpus.resolution();
  return {
    articles: facts.length,
    resolving,
    more,
    peak,
    entities: entities.length,
    statements: corpus.statements().length,
  };
}

/** Articles a file holds, as stages 1 to 5 find them. */
async function readFacts(path: string): Promise<readonly Gathered[]> {
  const language = loadLanguage();
  const file = createReadStream(path);
  const facts: Gathered[] = [];
  for await (const line of createInterface({ input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file })) {
    const { title = '', content = '', url = null, date = null } = JSON.parse(line);
    const source = { path: null, url, outlet: null };
    const { document } = readDocument(new TextEncoder().encode(`${title}\n\n${content}\n`), source, language);
    if (!document) continue;
    const facts1 = gather(document, language);
    facts.push({ ...facts1, article: { ...facts1.article, publishedAt: facts1.article.publishedAt ?? date } });
    if (facts.length % 1000 === 0) process.stderr.write(`  ${facts.length} articles read\n`);
  }
  return facts;
}

function stock(): Stock {
  const { nameWords, knownEntities, commonWords } = readLists();
  const named = (type: string) => knownEntities.filter((known) => known.type === type).map(({ ar }) => ar[0]!);
  const bearers = nameWords.filter(({ count, word }) => count >= 3 && word.length > 3);
  return {
    given: bearers.filter(({ gender }) => gender !== null).map(({ word }) => word),
    family: bearers.filter(({ gender }) => gender === null).map(({ word }) => word),
    ...{ places: named('place'), organizations: named('organization') },
    words: commonWords.map(({ word }) => word),
  };
}

function toTable(rows: readonly Measured[]): string {
  const number = (value: number, digits = 0) => value.toLocaleString('en-US', { maximumFractionDigits: digits });
  const perNLogN = ({ articles, resolving }: Measured) => resolving / (articles * Math.log2(articles));
  const lines = rows.map((row) =>
    [
      number(row.articles),
      `${number(row.resolving / 1000, 1)} s`,
      number(perNLogN(row) / perNLogN(rows[0]!), 2),
      `${number(row.more)} ms`,
      `${number(row.peak)} MiB`,
      number(row.entities),
      number(row.statements),
    ].join(' | '),
  );
  return [
    '| articles | stages 6 and 7 | time ÷ n log n, first row = 1 | 100 articles more | peak memory | entities | statements |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}
