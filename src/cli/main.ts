#!/usr/bin/env node
import { Command } from 'commander';
import { version } from '../store/version.ts';
import { blockCommand } from './commands/block.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { judgementsCommand } from './commands/judgements.ts';
import { mergeCommand } from './commands/merge.ts';
import { problemsCommand } from './commands/problems.ts';
import { relatedCommand } from './commands/related.ts';
import { renameCommand } from './commands/rename.ts';
import { reviewCommand } from './commands/review.ts';
import { serveCommand } from './commands/serve.ts';
import { splitCommand } from './commands/split.ts';
import { undoCommand } from './commands/undo.ts';
import { whoSaidCommand } from './commands/who-said.ts';
import { failWith } from './exit-codes.ts';
import { endWithTheReader } from './output.ts';

endWithTheReader();

const program = new Command('isnad')
  .description(
    'Reads Arabic news and tells who said what, about whom, when, where it was printed, and through whom it came.',
  )
  .version(version)
  .addHelpText(
    'after',
    `
Exit codes:
  0  all went well
  1  done, but some of the input had problems; they are told on the error stream
  2  wrong use, or nothing could be done

Example:
  isnad ingest articles/ && isnad who-said --speaker Peskov && isnad serve`,
  );

for (const command of [
  ingestCommand(),
  whoSaidCommand(),
  relatedCommand(),
  serveCommand(),
  extractCommand(),
  exportCommand(),
  evaluateCommand(),
  problemsCommand(),
  reviewCommand(),
  mergeCommand(),
  blockCommand(),
  splitCommand(),
  renameCommand(),
  undoCommand(),
  judgementsCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}
// Commander's own way out has exit code 1, which here means something else.
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  failWith(error);
}
