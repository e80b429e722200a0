import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GoldFile, parseGoldFile } from '../evaluate/gold-file.ts';
import { InputError } from '../model/errors.ts';

/** The annotations of one article, not yet held against its text. */
export interface GoldSource {
  /** The file, with the line of a JSON Lines file. */
  readonly path: string;
  readonly json: string;
  /** Path of the annotated article. */
  readonly article: string;
}

/** The gold of a folder (NAME.json, one a file) or of a JSON Lines file (one a line), with the articles' folder. */
export function readGold(path: string, articles: string): readonly GoldSource[] {
  const sources = isFolder(path) ? readFolder(path) : readLines(path);
  return sources.map((source) => {
    const article = join(articles, articleName(source));
    if (!existsSync(article)) {
      throw new InputError(
        `${article}: the article that ${source.path} annotates is not there. --articles names its folder.`,
      );
    }
    return { ...source, article };
  });
}

/** Holds annotations against the text they were made on; says on the error stream where it is not the same. */
export function checkGold({ path, json, article }: GoldSource, text: string): GoldFile {
  const gold = parseGoldFile(json, text, path);
  if (gold.sha256 && gold.sha256 !== createHash('sha256').update(text).digest('hex')) {
    process.stderr.write(`isnad: ${path}: ${article} is not the text that was annotated: its SHA-256 differs\n`);
  }
  return gold;
}

type Json = Omit<GoldSource, 'article'>;

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new InputError(`${path}: cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function readFolder(folder: string): readonly Json[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new InputError(`${folder}: no gold files (NAME.json) here`);
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { path, json: readFileSync(path, 'utf8') };
  });
}

function readLines(file: string): readonly Json[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = lines.flatMap((json, index) => (json.trim() === '' ? [] : [{ path: `${file}:${index + 1}`, json }]));
  if (found.length === 0) throw new InputError(`${file}: no gold here: expected one JSON object a line`);
  return found;
}

function articleName({ path, json }: Json): string {
  try {
    const { article } = JSON.parse(json) as { readonly article?: unknown };
    if (typeof article === 'string') return basename(article);
  } catch {
    // Told below, like JSON of another shape.
  }
  throw new InputError(`${path}: expected JSON with the "article" it annotates`);
}
