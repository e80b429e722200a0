import { Command } from 'commander';
import { type JudgingOptions, withJudgingOptions } from '../judging-options.ts';

/** `isnad block A B` */
export function blockCommand(): Command {
  return withJudgingOptions(
    new Command('block')
      .description('record that two are never one, whatever the rules find')
      .argument('<a>', 'a name in either script, or an id such as person/yuri-ushakov')
      .argument('<b>', 'the other'),
  )
    .addHelpText(
      'after',
      `
Two that are one already are told apart by \`isnad split\`.

Example:
  isnad block person/king-salman person/salman-al-ansari --yes`,
    )
    .action(block);
}

async function block(left: string, right: string, options: JudgingOptions): Promise<void> {
  const { runJudgement } = await import('../run-judgement.ts');
  await runJudgement({ kind: 'block', left, right }, options);
}
