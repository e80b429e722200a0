import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { jsonOption, storeOption } from './options.ts';

/** Options of every command that records a judgement. */
export interface JudgingOptions {
  readonly store: string;
  readonly by: string;
  readonly note?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

export const byOption = () =>
  new Option('--by <name>', 'who decides').default(userName(), 'the name of your account').makeOptionMandatory();

export function withJudgingOptions(command: Command): Command {
  return command
    .addOption(byOption())
    .option('--note <text>', 'why, for those who read the log')
    .option('--dry-run', 'show what would follow, and record nothing')
    .option('--yes', 'record it without asking')
    .addOption(storeOption())
    .addOption(jsonOption());
}

/** Some accounts, of containers for one, have a number alone. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
