import { Command } from 'commander';
import { type JudgingOptions, withJudgingOptions } from '../judging-options.ts';

/** `isnad rename ENTITY --en … --ar …` */
export function renameCommand(): Command {
  return withJudgingOptions(
    new Command('rename')
      .description('record under which name an entity is shown')
      .argument('<entity>', 'a name in either script, or an id such as person/yuri-ushakov')
      .option('--en <name>', 'the English name')
      .option('--ar <name>', 'the Arabic name'),
  )
    .addHelpText(
      'after',
      `
A script that is not given keeps its name. The id stays, and every spelling is still found.

Example:
  isnad rename person/yury-ushakov --en "Yuri Ushakov" --yes`,
    )
    .action(rename);
}

async function rename(
  entity: string,
  { ar, en, ...options }: JudgingOptions & { readonly ar?: string; readonly en?: string },
): Promise<void> {
  const { runJudgement } = await import('../run-judgement.ts');
  await runJudgement({ kind: 'rename', entity, ar, en }, options);
}
