import type { Isnad } from '../store/isnad.ts';

/** An ingest or a judgement that was stopped leaves articles or judgements that no answer knows of yet. */
export async function warnIfStale(isnad: Isnad, store: string): Promise<void> {
  if (!(await isnad.isStale())) return;
  process.stderr.write(
    `isnad: ${store}: an ingest or a judgement was stopped half-way; ingest again to have all in the answers\n`,
  );
}
