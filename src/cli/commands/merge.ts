import { Command } from 'commander';
import { type JudgingOptions, withJudgingOptions } from '../judging-options.ts';

/** `isnad merge FROM INTO` */
export function mergeCommand(): Command {
  return withJudgingOptions(
    new Command('merge')
      .description('record that two are one, called as the second is')
      .argument('<from>', 'a name in either script, or an id such as person/yuri-ushakov')
      .argument('<into>', 'whose name and id stay'),
  )
    .addHelpText(
      'after',
      `
What would follow is shown, and you are asked before it is recorded. \`isnad undo\` takes it back.

Examples:
  isnad merge "Yuri Oshakov" person/yuri-ushakov --note "misspelled"
  isnad merge إنترفاكس Interfax --dry-run`,
    )
    .action(merge);
}

async function merge(from: string, into: string, options: JudgingOptions): Promise<void> {
  const { runJudgement } = await import('../run-judgement.ts');
  await runJudgement({ kind: 'merge', from, into }, options);
}
