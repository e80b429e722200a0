import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { unreadable } from './read-file.ts';

const extensions = new Set(['.txt', '.html', '.htm', '']);

/**
 * The article files under the given files and folders, sorted within each folder: .txt, .html, .htm and names without
 * an extension. A file that is given itself is taken whatever its name. Paths are as given, joined with what is below.
 */
export function* walkFiles(paths: readonly string[]): Generator<string | Problem> {
  const visited = new Set<string>();
  for (const path of new Set(paths)) {
    const kind = kindOf(path);
    if (kind === 'folder') yield* walkFolder(path, [], visited);
    else if (kind === 'file') yield path;
    else yield kind;
  }
}

/**
 * @param above Real paths of the folders on the way down.
 * @param visited Real paths of all folders so far: one that is reached on two ways is read once.
 */
function* walkFolder(path: string, above: readonly string[], visited: Set<string>): Generator<string | Problem> {
  let real: string;
  let entries: Dirent[];
  try {
    real = realpathSync(path);
    entries = visited.has(real) ? [] : readdirSync(path, { withFileTypes: true });
  } catch (error) {
    yield unreadable(path, error);
    return;
  }
  if (above.includes(real)) {
    const reason = `${path}: this link leads back to ${real}, which it stands in; not followed`;
    yield { path, rule: 'directory-loop', reason, kept: false };
    return;
  }
  visited.add(real);
  // By code unit, so that the order is the same on every machine.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const child = join(path, entry.name);
    const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : kindOf(child);
    if (kind === 'folder') yield* walkFolder(child, [...above, real], visited);
    else if (!extensions.has(extname(entry.name).toLowerCase())) continue;
    else yield kind === 'file' ? child : kind;
  }
}

/** Anything that is neither folder nor link counts as a file: reading it tells what is wrong with it. */
function kindOf(path: string): 'folder' | 'file' | Problem {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return unreadable(path, error);
  }
}
