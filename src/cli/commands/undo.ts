import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { type JudgingOptions, withJudgingOptions } from '../judging-options.ts';
import { write } from '../output.ts';

/** `isnad undo [JUDGEMENT]` */
export function undoCommand(): Command {
  return withJudgingOptions(
    new Command('undo')
      .description('take a judgement back; without one, list the latest to choose from')
      .argument('[judgement]', 'its id, which `isnad judgements` shows'),
  )
    .addHelpText(
      'after',
      `
The judgement stays in the log, and everything is again as if it had not been made. An undo can be undone.

Example:
  isnad undo 0123456789abcdef --note "the two are brothers" --yes`,
    )
    .action(undo);
}

async function undo(judgement: string | undefined, options: JudgingOptions): Promise<void> {
  if (judgement === undefined) return listLatest(options.store);
  const { runJudgement } = await import('../run-judgement.ts');
  await runJudgement({ kind: 'undo', judgement }, options);
}

/** So many are offered. */
const offered = 10;

async function listLatest(store: string): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const { formatJudgement } = await import('../format-judgements.ts');
  const isnad = openIsnad(store);
  try {
    const latest = (await isnad.judgements()).filter(({ state }) => state !== 'undone').slice(-offered);
    const head = latest.length === 0 ? `${store}: there is no judgement to undo` : 'Which of these? isnad undo ID';
    await write([`isnad: ${head}\n`, ...latest.map((answer) => `\n${formatJudgement(answer)}`)], process.stderr);
    process.exitCode = FAILED;
  } finally {
    await isnad.close();
  }
}
