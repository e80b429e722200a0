import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that goes when all tests of the file have ended; for `beforeAll`. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
