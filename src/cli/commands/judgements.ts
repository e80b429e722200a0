import { Command, Option } from 'commander';
import type { Isnad } from '../../store/isnad.ts';
import { formatJudgement } from '../format-judgements.ts';
import { jsonOption, storeOption } from '../options.ts';
import { write, writeFile } from '../output.ts';
import { warnIfStale } from '../warn-if-stale.ts';

interface Options {
  readonly store: string;
  readonly export?: string;
  readonly import?: string;
  readonly json?: boolean;
}

/** `isnad judgements` */
export function judgementsCommand(): Command {
  return new Command('judgements')
    .description('list the judgements of people with what has become of each, or share them')
    .addOption(new Option('--export <file>', 'write the log as JSON Lines; - is the output').conflicts('import'))
    .option('--import <file>', 'take in the log of another; - is the input')
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Logs can be taken in in any order, and twice: what two of them hold is there once. Judgements about articles that are not
in the store wait for them. Exit code 1: some lines were no judgements, all others are in.

Examples:
  isnad judgements --store news.db
  isnad judgements --export mine.jsonl
  isnad judgements --import theirs.jsonl`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const isnad = openIsnad(options.store);
  try {
    if (options.import !== undefined) {
      const { importLog } = await import('../import-log.ts');
      await importLog(isnad, options.import, options);
    } else if (options.export !== undefined) await exportLog(isnad, options.export);
    else await listLog(isnad, options);
  } finally {
    await isnad.close();
  }
}

async function exportLog(isnad: Isnad, file: string): Promise<void> {
  const lines = (await isnad.exportJudgements()).map((line) => `${line}\n`);
  if (file === '-') await write(lines);
  else await writeFile(lines, file);
}

async function listLog(isnad: Isnad, { store, json = false }: Options): Promise<void> {
  await warnIfStale(isnad, store);
  const answers = await isnad.judgements();
  if (json) return write([`${JSON.stringify(answers, null, 2)}\n`]);
  await write(answers.map((answer) => `${formatJudgement(answer)}\n`));
}
