import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is not ours or not committed. */
const SKIPPED = new Set(['.git', 'node_modules', 'dist', 'coverage', '.isnad']);

export interface Import {
  /** A file of the tree from its root (`src/model/span.ts`), or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** `export … from`. */
  readonly reExport: boolean;
}

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Paths of all files below a folder of the tree, from its root. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** All TypeScript files below a folder, with what they import. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readText(path);
      return { path, text, imports: importsOf(path, text) };
    });
}

// Statements begin a line in formatted code; names between the keyword and `from` hold no quotes and no semicolons.
const STATEMENT = /^(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(path: string, text: string): readonly Import[] {
  const resolve = (specifier: string): string =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  const statements = [...text.matchAll(STATEMENT)].map(([, keyword, type, specifier]) => ({
    target: resolve(specifier!),
    typeOnly: type !== undefined,
    reExport: keyword === 'export',
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier]) => ({
    target: resolve(specifier!),
    typeOnly: false,
    reExport: false,
  }));
  return [...statements, ...dynamic];
}
