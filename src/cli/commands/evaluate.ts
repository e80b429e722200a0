import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type { EvaluatedArticle } from '../../evaluate/evaluated-article.ts';
import { InputError } from '../../model/errors.ts';
import { FAILED, SOME_PROBLEMS } from '../exit-codes.ts';
import { jsonOption } from '../options.ts';
import { write } from '../output.ts';
import { startProgress } from '../progress.ts';
import { tellProblems } from '../tell-problems.ts';

interface Options {
  readonly articles?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
}

/** `isnad evaluate DIR` */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('extract the articles that people have annotated, and score what is found')
    .argument('<dir>', 'the folder of the gold files')
    .option('--articles <dir>', 'the folder of their articles (default: DIR/articles)')
    .option('--errors', 'list every error too')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Example:
  isnad evaluate data/gold --articles data/articles`,
    )
    .action(evaluate);
}

async function evaluate(dir: string, { articles = join(dir, 'articles'), errors, json }: Options): Promise<void> {
  const gold = readGold(dir, articles);
  const { extractFiles } = await import('../extract-files.ts');
  const { parseGoldFile } = await import('../../evaluate/gold-file.ts');
  const { score } = await import('../../evaluate/score.ts');
  const { formatScore } = await import('../../evaluate/format-score.ts');
  const { listErrors } = await import('../../evaluate/list-errors.ts');
  const progress = startProgress();
  const { records, documents, problems } = await extractFiles(
    gold.map(({ article }) => article),
    { onProgress: (done) => progress.show(`reading ${done} of ${gold.length}`) },
  );
  progress.end();
  tellProblems(problems);
  const found = new Map(documents.map(({ article }, index) => [article.source.path, { article, index }]));
  const evaluated = gold.map(({ path, json, article }): EvaluatedArticle => {
    const read = found.get(article);
    const text = read?.article.text ?? readFileSync(article, 'utf8');
    return { gold: parseGoldFile(json, text, path), text, record: read ? records[read.index]! : null };
  });
  const scored = score(evaluated);
  const listed = errors ? evaluated.flatMap((one) => listErrors(one).map((line) => `${one.gold.article} ${line}`)) : [];
  if (json) await write([`${JSON.stringify({ ...scored, ...(errors && { errors: listed }) })}\n`]);
  else await write([`${formatScore(scored)}\n`, ...listed.map((line) => `  ${line}\n`)]);
  if (problems.length > 0) process.exitCode = SOME_PROBLEMS;
  if (records.length === 0) process.exitCode = FAILED;
}

interface GoldPath {
  readonly path: string;
  readonly json: string;
  /** Path of the annotated article. */
  readonly article: string;
}

function readGold(dir: string, articles: string): readonly GoldPath[] {
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => name.endsWith('.json'));
  } catch (error) {
    throw new InputError(`${dir}: cannot be read as a folder: ${(error as Error).message}`, { cause: error });
  }
  if (names.length === 0) throw new InputError(`${dir}: no gold files (NAME.json) here`);
  return names.sort().map((name) => {
    const path = join(dir, name);
    const json = readFileSync(path, 'utf8');
    const article = join(articles, articleName(json, path));
    if (!existsSync(article)) {
      throw new InputError(`${article}: the article that ${path} annotates is not there. --articles names its folder.`);
    }
    return { path, json, article };
  });
}

function articleName(json: string, path: string): string {
  try {
    const { article } = JSON.parse(json) as { readonly article?: unknown };
    if (typeof article === 'string') return basename(article);
  } catch {
    // Told below, like JSON of another shape.
  }
  throw new InputError(`${path}: expected JSON with the "article" it annotates`);
}
