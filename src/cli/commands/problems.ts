import { Command } from 'commander';
import { jsonOption, storeOption } from '../options.ts';
import { write } from '../output.ts';
import { formatProblem } from '../tell-problems.ts';

/** `isnad problems` */
export function problemsCommand(): Command {
  return new Command('problems')
    .description('list the problems that were met in the files of the store')
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Example:
  isnad problems --store news.db`,
    )
    .action(listProblems);
}

async function listProblems({ store, json }: { readonly store: string; readonly json?: boolean }): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const isnad = openIsnad(store);
  try {
    const problems = await isnad.problems();
    if (json) await write([`${JSON.stringify(problems, null, 2)}\n`]);
    else await write(problems.map((problem) => `${formatProblem(problem)}\n`));
  } finally {
    await isnad.close();
  }
}
