import { InputError } from '../model/errors.ts';

/** What SQLite's own words mean to whoever runs the program, by the beginning of its code. */
const causes: readonly (readonly [code: string, cause: string])[] = [
  ['SQLITE_FULL', 'the disk is full. Nothing that was acknowledged is lost: make room and run the same again'],
  ['SQLITE_BUSY', 'another process is writing to it; try again when it has finished'],
  ['SQLITE_LOCKED', 'another process is writing to it; try again when it has finished'],
  ['SQLITE_READONLY', 'it cannot be written, and SQLite needs to write beside a store even to read it'],
  ['SQLITE_IOERR', 'the disk did not answer'],
  ['SQLITE_CORRUPT', 'the file is damaged'],
];

/** An error of the machine the store stands on is told as that; any other is passed on as it is. */
export function explained(path: string, error: unknown): unknown {
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  const known = typeof code === 'string' ? causes.find(([start]) => code.startsWith(start)) : undefined;
  return known ? new InputError(`${path}: ${known[1]} (${message}).`, { cause: error }) : error;
}
