import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { InputError } from '../model/errors.ts';
import type { Isnad } from '../store/isnad.ts';
import { FAILED, SOME_PROBLEMS } from './exit-codes.ts';
import { write } from './output.ts';
import { startProgress } from './progress.ts';

/** Takes in the judgements of a file, tells which of its lines are none, and what has become of the log. */
export async function importLog(
  isnad: Isnad,
  file: string,
  { store, json = false }: { readonly store: string; readonly json?: boolean },
): Promise<void> {
  const lines = (await readLines(file)).split(/\r?\n/);
  const progress = startProgress();
  const report = await isnad.importJudgements(lines, (done, of) => progress.show(`linking ${done} of ${of}`));
  progress.end();
  const { added, known, problems } = report;
  for (const { line, reason } of problems) {
    process.stderr.write(`${file === '-' ? 'input' : file}:${line}: ${reason}\n`.replace(/\p{Cc}+(?!$)/gu, ' '));
  }
  const answers = await isnad.judgements();
  const count = (wanted: string) => answers.filter(({ state }) => state === wanted).length;
  const states = {
    holds: count('holds'),
    undone: count('undone'),
    waiting: count('waiting'),
    conflict: count('conflict'),
  };
  if (json) await write([`${JSON.stringify({ ...report, states })}\n`]);
  else {
    await write([
      `${added} new, ${known} known, ${problems.length} lines left out. ${store} holds ${answers.length} judgements: ` +
        `${states.holds} hold, ${states.undone} undone, ${states.waiting} wait for articles, ${states.conflict} in conflict.\n`,
    ]);
  }
  if (problems.length > 0) process.exitCode = added + known > 0 ? SOME_PROBLEMS : FAILED;
}

async function readLines(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
