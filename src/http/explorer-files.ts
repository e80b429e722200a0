import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ExplorerFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly caching: string;
}

export interface ExplorerFiles {
  /** The file at a path of the site; null where there is none. */
  read(path: string): Promise<ExplorerFile | null>;
}

/**
 * The explorer's files, listed once: a path that is not on the list is never looked up on the disk, so that no `..`
 * leads out. null where the explorer is not built.
 */
export function explorerFiles(): ExplorerFiles | null {
  const folder = builtExplorer();
  if (folder === null) return null;
  const listed = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`, file]),
  );
  return {
    read: async (path) => {
      const name = path === '/' ? '/index.html' : path;
      const file = listed.get(name);
      if (file === undefined) return null;
      return {
        bytes: new Uint8Array(await readFile(file)),
        type: types[extname(file)] ?? 'application/octet-stream',
        // What vite puts in assets/ has a hash of its content in its name.
        caching: name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
    },
  };
}

/** dist/viz, seen from src/http or from dist/http. */
function builtExplorer(): string | null {
  const folders = ['../viz/', '../../dist/viz/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return folders.find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
}
