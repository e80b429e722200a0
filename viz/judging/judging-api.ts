import type { Judged, JudgementAnswer, Proposal, ReviewPage } from '../../src/model/judging.ts';
import { forget, get, post } from '../api.ts';

/** Who decides, and why. */
export interface Signed {
  readonly by: string;
  readonly note: string | null;
}

const listeners: (() => void)[] = [];

/** Calls `listener` after every judgement that is recorded. */
export function onRecorded(listener: () => void): void {
  listeners.push(listener);
}

/** The log, earliest first. */
export const judgements = () => get<readonly JudgementAnswer[]>('judgements');
export const review = (limit: number) => get<ReviewPage>('review', { limit });

/** Where the log is to be had as a file, for `isnad judgements --import` elsewhere. */
export const LOG_FILE = 'api/judgements.jsonl';

/** What would follow; nothing is recorded. */
export function preview(proposal: Proposal): Promise<Judged> {
  // Who decides is not known yet, and does not matter to what follows.
  return post<Judged>('judgements/preview', { ...proposal, by: '?' });
}

/** Records a judgement. What was answered before may not hold after it. */
export async function record(proposal: Proposal, signed: Signed): Promise<Judged> {
  const judged = await post<Judged>('judgements', { ...proposal, ...signed });
  forget();
  for (const listener of listeners) listener();
  return judged;
}
