import { CommanderError } from 'commander';
import { InputError, NotFoundError } from '../model/errors.ts';

/** Done, but some of the input had problems. */
export const SOME_PROBLEMS = 1;
/** Wrong use, or nothing could be done. */
export const FAILED = 2;

/** Tells what went wrong, in a way that fits its kind, and sets the exit code. */
export function failWith(error: unknown): void {
  // Commander has told it already; help and version are no failures.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : FAILED;
  else if (error instanceof InputError || error instanceof NotFoundError) {
    process.stderr.write(`isnad: ${error.message}\n`);
    process.exitCode = FAILED;
  } else {
    const stack = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      `${stack}\n\nThis is a fault of Isnad. Please report it, with the lines above, as an issue.\n`,
    );
    process.exitCode = FAILED;
  }
}
