import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** What one contestant reads: its documents in turn, and again from the first, until enough of them are read. */
export interface Input {
  readonly documents: readonly string[];
  /** How many are read in one pass. */
  readonly inPass: number;
  /** Tokens in one pass, by the floor's count. */
  readonly tokens: number;
}

/** A token is a run of letters, for every contestant: their own tokenisers differ. */
export function countTokens(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** As many documents, again and again from the first, as make up at least so many tokens. */
export function repeatTo(tokens: number, documents: readonly string[], sizes: readonly number[]): Input {
  const all = sizes.reduce((total, size) => total + size, 0);
  if (all === 0) throw new Error('There are no words in these texts.');
  let read = 0;
  let inPass = 0;
  for (; read < tokens; inPass++) read += sizes[inPass % sizes.length]!;
  return { documents, inPass, tokens: read };
}

/** The text and HTML files of a folder. */
export function readFolder(folder: string): readonly Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|html?)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

/** The first articles of a JSON Lines file, gzipped or not: what stands in the field `content` or `text`. */
export async function readArticles(path: string, limit: number): Promise<readonly Uint8Array[]> {
  const file = createReadStream(path);
  const lines = createInterface({ input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file });
  const articles: Uint8Array[] = [];
  for await (const line of lines) {
    if (articles.length === limit) break;
    if (line.trim() === '') continue;
    const { content, text = content } = JSON.parse(line) as { readonly content?: unknown; readonly text?: unknown };
    if (typeof text === 'string' && text.trim() !== '') articles.push(new TextEncoder().encode(text));
  }
  lines.close();
  file.destroy();
  return articles;
}

/** Paragraphs joined to documents of about so many tokens, lest one side read long texts and the other short ones. */
export function joinParagraphs(text: string, tokensEach: number): readonly string[] {
  const documents: string[] = [];
  let open: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/).map((one) => one.trim())) {
    if (paragraph === '') continue;
    open.push(paragraph);
    if (countTokens(open.join(' ')) < tokensEach) continue;
    documents.push(open.join('\n\n'));
    open = [];
  }
  return open.length > 0 ? [...documents, open.join('\n\n')] : documents;
}
