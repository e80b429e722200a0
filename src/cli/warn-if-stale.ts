import type { Isnad } from '../store/isnad.ts';

/** An ingest that was stopped leaves articles that no answer knows of yet. */
export async function warnIfStale(isnad: Isnad, store: string): Promise<void> {
  if (!(await isnad.isStale())) return;
  process.stderr.write(
    `isnad: ${store}: an ingest was stopped half-way; run it again to have all articles in the answers\n`,
  );
}
