import { type Gathered, mentionEntities } from '../collect-facts.ts';
import { toRecord } from '../export/record.ts';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { ExtractionRecord } from '../model/record.ts';
import { gather, readDocument, resolve } from '../pipeline.ts';
import { loadLanguage } from '../store/load-lists.ts';
import { readFileBytes } from '../store/read-file.ts';

/** The records of article files, in their order, with entities resolved across all of them; in memory, without a store. */
export async function extractFiles(
  files: readonly string[],
  options: { readonly wholeBody?: boolean; readonly onProgress?: (done: number) => void } = {},
): Promise<{
  readonly records: readonly ExtractionRecord[];
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}> {
  const language = loadLanguage();
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const [index, path] of files.entries()) {
    const bytes = await readFileBytes(path);
    if (bytes instanceof Uint8Array) {
      const { wholeBody = false } = options;
      const read = readDocument(bytes, { path, url: null, outlet: null }, language, { wholeBody });
      if (read.document) documents.push(read.document);
      problems.push(...read.problems);
    } else problems.push(bytes);
    options.onProgress?.(index + 1);
  }
  const gathered = documents.map((document) => gather(document, language));
  const resolution = resolve(gathered, language);
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const entitiesOf = (one: Gathered) =>
    mentionEntities(one, resolution).map((id) => (id === null ? null : entities.get(id)!));
  const records = documents.map((document, index) => toRecord(document, entitiesOf(gathered[index]!)));
  return { records, documents, problems };
}
