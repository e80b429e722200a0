import { InputError } from '../model/errors.ts';
import type { Judged, Proposal } from '../model/judging.ts';
import { ask, canAsk } from './ask.ts';
import { SOME_PROBLEMS } from './exit-codes.ts';
import { formatJudged } from './format-judged.ts';
import type { JudgingOptions } from './judging-options.ts';
import { write } from './output.ts';
import { startProgress } from './progress.ts';

/** Records what is proposed: at once with --yes, else after it was shown and agreed to; with --dry-run it is shown alone. */
export async function runJudgement(proposal: Proposal, options: JudgingOptions): Promise<void> {
  const { store, by, note, dryRun = false, yes = false, json = false } = options;
  if (!dryRun && !yes && (json || !canAsk())) {
    throw new InputError('Nobody can be asked here: --yes records it, --dry-run shows what would follow.');
  }
  const { openIsnad } = await import('../store/isnad.ts');
  const isnad = openIsnad(store);
  const progress = startProgress();
  const judge = async (dryRun: boolean): Promise<void> => {
    const onProgress = (done: number, of: number) => progress.show(`linking ${done} of ${of}`);
    const judged = await isnad.judge(proposal, { by, note, dryRun, onProgress });
    progress.end();
    await write([json ? `${JSON.stringify(judged, null, 2)}\n` : formatJudged(judged)]);
    if (meetsConflict(judged)) process.exitCode = SOME_PROBLEMS;
  };
  try {
    if (dryRun || !yes) await judge(true);
    if (dryRun) return;
    if (!yes && (await ask('\nRecord this? y(es), n(o): '))?.[0] !== 'y') {
      process.stderr.write('isnad: nothing was recorded\n');
      return;
    }
    process.exitCode = 0;
    await judge(false);
  } finally {
    progress.end();
    await isnad.close();
  }
}

function meetsConflict({ state, preview }: Judged): boolean {
  return state === 'conflict' || (preview?.conflicts.length ?? 0) > 0;
}
