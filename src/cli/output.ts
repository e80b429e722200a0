import { once } from 'node:events';
import { createWriteStream, renameSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { InputError } from '../model/errors.ts';
import { FAILED } from './exit-codes.ts';

/** A reader that closes the pipe (`isnad … | head`) has read enough: the program ends quietly. */
export function endWithTheReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`isnad: the output cannot be written: ${error.message}\n`);
    process.exit(FAILED);
  });
}

/** Writes the pieces, no faster than they are read. */
export async function write(
  pieces: Iterable<string> | AsyncIterable<string>,
  to: Writable = process.stdout,
): Promise<void> {
  for await (const piece of pieces) if (!to.write(piece)) await once(to, 'drain');
}

/** Writes the pieces to a file, which is not there before all of it is. */
export async function writeFile(pieces: Iterable<string> | AsyncIterable<string>, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    const file = createWriteStream(unfinished);
    await Promise.race([write(pieces, file), once(file, 'error').then(([error]) => Promise.reject(error))]);
    file.end();
    await finished(file);
    renameSync(unfinished, path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError(`${path}: cannot be written: ${message}`, { cause: error });
  }
}

/** Values as JSON Lines. */
export async function* jsonLines(values: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}
