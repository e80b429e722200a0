import { Command } from 'commander';
import { FAILED, SOME_PROBLEMS } from '../exit-codes.ts';
import { jsonLines, write } from '../output.ts';
import { startProgress } from '../progress.ts';
import { tellProblems } from '../tell-problems.ts';

/** `isnad extract FILE…` */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is found in articles as JSON Lines, one record a file, without a store')
    .argument('<file...>', 'article files: text or saved HTML')
    .option('--body', 'the files are clean text: every line is a paragraph of the article')
    .addHelpText(
      'after',
      `
Records come in the order of the files; people, places and organisations are the same across all of them.

Example:
  isnad extract articles/*.txt > records.jsonl`,
    )
    .action(extract);
}

async function extract(files: readonly string[], { body = false }: { readonly body?: boolean }): Promise<void> {
  const { extractFiles } = await import('../extract-files.ts');
  const progress = startProgress();
  const { records, problems } = await extractFiles(files, {
    wholeBody: body,
    onProgress: (done) => progress.show(`reading ${done} of ${files.length}`),
  });
  progress.end();
  tellProblems(problems);
  await write(jsonLines(records));
  if (problems.length > 0) process.exitCode = SOME_PROBLEMS;
  if (records.length === 0) process.exitCode = FAILED;
}
