import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { fingerprint } from '../../src/store/fingerprint.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { explained } from '../../src/store/sqlite-errors.ts';

describe('errors of the machine are told as such', () => {
  it.each([
    ['SQLITE_FULL', 'the disk is full'],
    ['SQLITE_BUSY', 'another process is writing'],
    ['SQLITE_BUSY_SNAPSHOT', 'another process is writing'],
    ['SQLITE_READONLY_DIRECTORY', 'cannot be written'],
    ['SQLITE_CORRUPT', 'damaged'],
  ])('%s: %s', (code, words) => {
    const told = explained('news.db', Object.assign(new Error('as SQLite says'), { code }));
    expect(told).toBeInstanceOf(InputError);
    expect((told as Error).message).toContain(`news.db: `);
    expect((told as Error).message).toContain(words);
  });

  it('passes on what is no fault of the machine', () => {
    const error = Object.assign(new Error('no such column'), { code: 'SQLITE_ERROR' });
    expect(explained('news.db', error)).toBe(error);
  });
});

it.each(['', ':memory:'])('refuses a store that would be gone with the program: %j', (path) => {
  expect(() => openSqlite(path, { create: true })).toThrow(InputError);
});

it('has one fingerprint for one state of the extraction', () => {
  expect(fingerprint()).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint()).toBe(fingerprint());
});
