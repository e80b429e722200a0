import { Command } from 'commander';
import type { Isnad } from '../../store/isnad.ts';
import { ask, canAsk } from '../ask.ts';
import { byOption } from '../judging-options.ts';
import { jsonOption, storeOption, wholeNumber } from '../options.ts';
import { write } from '../output.ts';
import { startProgress } from '../progress.ts';
import { warnIfStale } from '../warn-if-stale.ts';

interface Options {
  readonly store: string;
  readonly by: string;
  readonly note?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `isnad review` */
export function reviewCommand(): Command {
  return new Command('review')
    .description('go through the pairs of which the rules cannot tell whether they are one, the most useful first')
    .option('--limit <n>', 'so many at most', wholeNumber(1, 1_000), 20)
    .addOption(byOption())
    .option('--note <text>', 'why, for those who read the log')
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
On a terminal each pair is shown with the sentences that name them, and you are asked: s(ame), d(ifferent), u(nsure), q(uit).
Each answer is recorded at once; when you end, the answers of the store are brought up to date. Elsewhere the pairs are printed.

Example:
  isnad review --store news.db --limit 50`,
    )
    .action(review);
}

async function review({ store, limit, json = false, ...by }: Options): Promise<void> {
  const { openIsnad } = await import('../../store/isnad.ts');
  const { formatPair } = await import('../review-pairs.ts');
  const isnad = openIsnad(store);
  try {
    await warnIfStale(isnad, store);
    const { total, pairs } = await isnad.review({ limit });
    if (json) await write([`${JSON.stringify({ total, pairs }, null, 2)}\n`]);
    else if (canAsk() && pairs.length > 0) await goThrough(isnad, pairs, by);
    else await write([...pairs.map((pair) => `${formatPair(pair)}\n\n`), `${pairs.length} of ${total} pairs\n`]);
  } finally {
    await isnad.close();
  }
}

async function goThrough(
  isnad: Isnad,
  pairs: Awaited<ReturnType<Isnad['review']>>['pairs'],
  { by, note }: Pick<Options, 'by' | 'note'>,
): Promise<void> {
  const { reviewPairs } = await import('../review-pairs.ts');
  const show = (text: string) => void process.stdout.write(text);
  const recorded = await reviewPairs(isnad, pairs, { by, note }, { ask, show });
  const progress = startProgress();
  await isnad.update((done, of) => progress.show(`linking ${done} of ${of}`));
  progress.end();
  const ids = new Set<string>(recorded.map(({ judgement }) => judgement.id));
  const conflicts = (await isnad.judgements()).filter(
    ({ judgement, state }) => ids.has(judgement.id) && state === 'conflict',
  );
  const beside = conflicts.length > 0 ? `, of which ${conflicts.length} cannot hold: see isnad judgements` : '';
  await write([`${recorded.length} recorded${beside}\n`]);
}
