import { createHash } from 'node:crypto';
import { MAX_ARTICLE_BYTES } from '../model/article.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { readDocument } from '../pipeline.ts';
import { fingerprint } from './fingerprint.ts';
import { readFileBytes } from './read-file.ts';
import type { EarlierReading, Reading, Store } from './store.ts';
import { walkFiles } from './walk-files.ts';

/** What an ingest found. Files count once, each in one of the four. */
export interface IngestReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withoutArticle: number;
  /** Of all files given, those of unchanged files too. */
  readonly problems: readonly Problem[];
}

export interface IngestOptions {
  /** Read files again even where nothing changed: after a change of the extraction itself. */
  readonly again?: boolean;
  /** Told how far it is; `of` is null as long as the files are still being counted. */
  readonly onProgress?: (step: 'reading' | 'linking', done: number, of: number | null) => void;
}

/** So many files, or so many bytes, are taken in together: what a kill can cost. */
const maxBatchFiles = 64;

/**
 * Takes in the articles of the given files and folders. Files that have not changed since are not read into the store
 * again; where nothing changed, nothing is written. May be killed at any moment and run again.
 */
export async function ingest(
  store: Store,
  language: Language,
  paths: readonly string[],
  { again = false, onProgress = () => {} }: IngestOptions = {},
): Promise<IngestReport> {
  const counts = { added: 0, changed: 0, unchanged: 0, withoutArticle: 0 };
  const problems: Problem[] = [];
  let done = 0;
  for (const batch of batches(walkFiles(paths))) {
    const earlier = await store.earlierReadings(batch.map(pathOf));
    let readings: Reading[] = [];
    let bytes = 0;
    for (const found of batch) {
      const { size, ...reading } = await read(found, language, again ? undefined : earlier.get(pathOf(found)));
      problems.push(...reading.problems);
      const outcome = outcomeOf(reading.found, earlier.get(reading.path));
      counts[outcome]++;
      onProgress('reading', ++done, null);
      if (reading.found === 'unchanged') continue;
      readings.push({ ...reading, found: reading.found });
      bytes += size;
      if (bytes < MAX_ARTICLE_BYTES) continue;
      await store.save(readings);
      readings = [];
      bytes = 0;
    }
    if (readings.length > 0) await store.save(readings);
  }
  if (await store.isStale()) await store.fold(language, (folded, of) => onProgress('linking', folded, of));
  return { ...counts, problems };
}

type Read = Omit<Reading, 'found'> & { readonly found: Reading['found'] | 'unchanged'; readonly size: number };

async function read(found: string | Problem, language: Language, earlier: EarlierReading | undefined): Promise<Read> {
  const path = pathOf(found);
  const bytes = typeof found === 'string' ? await readFileBytes(found) : found;
  if (!(bytes instanceof Uint8Array)) {
    const digest = `${fingerprint()} ${bytes.rule} ${bytes.reason}`;
    if (earlier?.digest === digest) return { path, digest, found: 'unchanged', problems: earlier.problems, size: 0 };
    return { path, digest, found: bytes.rule === 'too-large' ? 'no-article' : 'unread', problems: [bytes], size: 0 };
  }
  const digest = `${fingerprint()} sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
  const size = bytes.length;
  if (earlier?.digest === digest) return { path, digest, found: 'unchanged', problems: earlier.problems, size };
  const { document, problems } = readDocument(bytes, { path, url: null, outlet: null }, language);
  return { path, digest, found: document ?? 'no-article', problems, size };
}

function outcomeOf(found: Read['found'], earlier: EarlierReading | undefined): Exclude<keyof IngestReport, 'problems'> {
  if (found === 'unchanged') return 'unchanged';
  if (found === 'no-article' || found === 'unread') return 'withoutArticle';
  return earlier ? 'changed' : 'added';
}

function pathOf(found: string | Problem): string {
  return typeof found === 'string' ? found : found.path!;
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < maxBatchFiles) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
