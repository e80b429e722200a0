import { Command } from 'commander';
import { FAILED, SOME_PROBLEMS } from '../exit-codes.ts';
import { jsonOption, storeOption } from '../options.ts';
import { startProgress } from '../progress.ts';
import { tellProblems } from '../tell-problems.ts';

interface Options {
  readonly store: string;
  readonly again?: boolean;
  readonly json?: boolean;
}

/** `isnad ingest PATH…` */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('take articles into the store: files, or folders with .txt, .html and .htm files at any depth')
    .argument('<path...>', 'files and folders')
    .addOption(storeOption())
    .option('--again', 'read files again even if they have not changed')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The same files again change nothing; changed files replace what they held before. It may be stopped at any moment and
run again. Exit code 1: some files had problems, all others are in. Exit code 2: there was nothing to take in.

Example:
  isnad ingest articles/ page.html --store news.db`,
    )
    .action(ingest);
}

async function ingest(paths: readonly string[], { store, again = false, json }: Options): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const isnad = openIsnad(store, { create: true });
  const progress = startProgress();
  try {
    const { problems, ...counts } = await isnad.ingest(paths, {
      again,
      onProgress: (step, done, of) => progress.show(`${step} ${done}${of === null ? '' : ` of ${of}`}`),
    });
    progress.end();
    tellProblems(problems);
    const held = await isnad.counts();
    if (json) process.stdout.write(`${JSON.stringify({ ...counts, problems, store: held })}\n`);
    else {
      const { added, changed, unchanged, withoutArticle } = counts;
      process.stdout.write(
        `${added} new, ${changed} changed, ${unchanged} unchanged, ${withoutArticle} without an article. ` +
          `${store} holds ${held.articles} articles, ${held.quotes} quotes, ${held.statements} statements, ` +
          `${held.people} people, ${held.places} places, ${held.organizations} organisations.\n`,
      );
    }
    if (problems.length === 0 && counts.added + counts.changed + counts.unchanged + counts.withoutArticle === 0) {
      process.stderr.write(`isnad: ${paths.join(', ')}: no .txt, .html or .htm file here\n`);
    }
    if (problems.length > 0) process.exitCode = SOME_PROBLEMS;
    if (counts.added + counts.changed + counts.unchanged === 0) process.exitCode = FAILED;
  } finally {
    progress.end();
    await isnad.close();
  }
}
