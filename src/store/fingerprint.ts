import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let known: string | undefined;

/**
 * Stands for everything that decides what a reading of a file is: the stages, the language packs, their lists, and how the
 * store keeps it. After a change of any of these files are read again, though they have not changed themselves.
 */
export function fingerprint(): string {
  known ??= digest([
    ...filesOf(new URL('../', import.meta.url)).filter((path) => !/\/(http|cli|evaluate|9-query)\//.test(path)),
    ...filesOf(new URL('../../data/ar/', import.meta.url)),
  ]);
  return known;
}

function filesOf(folder: URL): string[] {
  const root = fileURLToPath(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(ts|js|tsv|json|bin)$/.test(entry.name) && !entry.parentPath.includes('viz'),
    )
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
