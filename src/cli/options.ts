import { InvalidArgumentError, Option } from 'commander';
import { isDateOrItsBeginning } from '../9-query/dates.ts';

/** Options that several commands share. */
export const storeOption = () => new Option('--store <path>', 'the SQLite file of the store').default('isnad.db');
export const jsonOption = () => new Option('--json', 'print JSON');

/** A whole number from `least` on, for an option's value. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} on.`);
  };
}

/** An ISO date or its beginning. */
export function isoDate(value: string): string {
  if (isDateOrItsBeginning(value)) return value;
  throw new InvalidArgumentError('Expected an ISO date such as 2025-06-28, or its beginning, such as 2025-06.');
}
