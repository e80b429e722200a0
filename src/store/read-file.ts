import { readFile, stat } from 'node:fs/promises';
import { MAX_ARTICLE_BYTES } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** The bytes of one file, or what kept it from being read. */
export async function readFileBytes(path: string): Promise<Uint8Array | Problem> {
  try {
    const { size, isFile } = await inspect(path);
    if (!isFile) return { path, rule: 'unreadable', reason: `${path}: not a regular file; left out`, kept: false };
    if (size > MAX_ARTICLE_BYTES) return tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    return unreadable(path, error);
  }
}

async function inspect(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

function tooLarge(path: string, size: number): Problem {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return {
    path,
    rule: 'too-large',
    reason: `${path}: ${megabytes(size)} MB, more than the ${megabytes(MAX_ARTICLE_BYTES)} MB that an article may have; left out`,
    kept: false,
  };
}

export function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  const causes: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'a link that leads back to itself',
  };
  const cause = (code && causes[code]) ?? (error instanceof Error ? error.message : String(error));
  return { path, rule: 'unreadable', reason: `${path}: ${cause}; left out`, kept: false };
}
