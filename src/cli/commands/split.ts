import { Command } from 'commander';
import { type JudgingOptions, withJudgingOptions } from '../judging-options.ts';

/** `isnad split ENTITY --articles ID…` */
export function splitCommand(): Command {
  return withJudgingOptions(
    new Command('split')
      .description('record that some articles mean another by a name than the others do')
      .argument('<entity>', 'a name in either script, or an id such as person/yuri-ushakov')
      .requiredOption('--articles <id...>', 'ids or paths of the articles that mean another'),
  )
    .addHelpText(
      'after',
      `
Those of the given articles become one entity, the others stay what they are.

Example:
  isnad split "Muhammad Ali" --articles sport/cup.txt sport/final.txt --dry-run`,
    )
    .action(split);
}

async function split(
  entity: string,
  { articles, ...options }: JudgingOptions & { readonly articles: readonly string[] },
): Promise<void> {
  const { runJudgement } = await import('../run-judgement.ts');
  await runJudgement({ kind: 'split', entity, articles }, options);
}
