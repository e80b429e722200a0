import type { Proposal, ReviewPage, ReviewPair } from '../../src/model/judging.ts';
import type { JudgementId } from '../../src/model/person-judgement.ts';
import { forget } from '../api.ts';
import { record, review } from './judging-api.ts';

const PAGE = 20;

export type Answer = 'same' | 'different' | 'unsure';

/** A pair that was answered in this visit. */
export interface Answered {
  readonly pair: ReviewPair;
  readonly answer: Answer;
  readonly by: string;
  /** null while it is being recorded, and of what records nothing. */
  readonly judgement: JudgementId | null;
}

/** What is asked and what was answered. `changed` is called when either is other than before. */
export interface ReviewSession {
  load(): Promise<void>;
  /** Not answered yet, the most useful first. */
  open(): readonly ReviewPair[];
  answered(): readonly Answered[];
  /** How many there are, answered ones with them. */
  total(): number;
  /** Records it in the background, in the order of the answers: the next pair is there at once. */
  answer(pair: ReviewPair, answer: Answer, by: string): void;
  /** Takes an answer back; the last one where none is named. */
  takeBack(key?: string): void;
}

/** The same for two entities, whichever comes first. */
export function keyOf({ left, right }: ReviewPair): string {
  return [left.id, right.id].sort().join(' ');
}

export function reviewSession(changed: () => void, failed: (error: unknown) => void): ReviewSession {
  const answers = new Map<string, Answered>();
  let page: ReviewPage = { total: 0, pairs: [] };
  let limit = PAGE;
  let queue: Promise<void> = Promise.resolve();
  return { load, open, answered: () => [...answers.values()], total, answer, takeBack };

  function open(): readonly ReviewPair[] {
    return page.pairs.filter((pair) => !answers.has(keyOf(pair)));
  }

  function total(): number {
    return answers.size + page.total - (page.pairs.length - open().length);
  }

  async function load(): Promise<void> {
    page = await review(limit);
    while (open().length === 0 && page.pairs.length < page.total) {
      limit += PAGE;
      page = await review(limit);
    }
    changed();
  }

  function answer(pair: ReviewPair, given: Answer, by: string): void {
    const key = keyOf(pair);
    answers.set(key, { pair, answer: given, by, judgement: null });
    changed();
    if (given === 'unsure') {
      if (open().length === 0) inTurn(load);
      return;
    }
    inTurn(async () => {
      // Taken back before its turn came.
      if (answers.get(key)?.answer !== given) return;
      try {
        const { judgement } = await record(proposalOf(pair, given), { by, note: null });
        answers.set(key, { pair, answer: given, by, judgement: judgement.id });
      } catch (error) {
        answers.delete(key);
        failed(error);
      }
      forget();
      await load();
    });
  }

  function takeBack(named?: string): void {
    const key = named ?? [...answers.keys()].at(-1);
    if (key === undefined) return;
    inTurn(async () => {
      const { judgement, by } = answers.get(key) ?? { judgement: null, by: '' };
      if (judgement) await record({ kind: 'undo', judgement }, { by, note: null });
      answers.delete(key);
      await load();
    });
  }

  /** One after the other: an answer may change what the next one is about. */
  function inTurn(work: () => Promise<void>): void {
    queue = queue.then(work).catch(failed);
  }
}

function proposalOf({ left, right }: ReviewPair, answer: 'same' | 'different'): Proposal {
  return answer === 'same'
    ? { kind: 'merge', from: right.id, into: left.id }
    : { kind: 'block', left: left.id, right: right.id };
}
