import type { JudgementImport } from '../model/judging.ts';
import type { PersonJudgement } from '../model/person-judgement.ts';
import { parseJudgement } from './parse-judgement.ts';
import type { Store } from './store.ts';

/** Takes in the lines of another copy of the log: what both hold is there once, whichever was first. Empty lines are none. */
export async function importJudgements(store: Store, lines: Iterable<string>): Promise<JudgementImport> {
  const judgements = new Map<string, PersonJudgement>();
  const problems: { line: number; reason: string }[] = [];
  const now = new Date();
  let number = 0;
  for (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const judgement = parseJudgement(line, now);
    if ('reason' in judgement) problems.push({ line: number, reason: judgement.reason });
    else judgements.set(judgement.id, judgement);
  }
  const added = await store.appendJudgements([...judgements.values()]);
  return { added, known: judgements.size - added, problems };
}
