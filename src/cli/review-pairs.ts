import type { Judged, ReviewPair, ReviewSide } from '../model/judging.ts';
import type { Isnad } from '../store/isnad.ts';
import { articleRows, entityRows } from './format-judged.ts';
import { type LabelledRow, labelled } from './labelled-lines.ts';

/** Two that may be one, for a terminal, with the sentences that name them. */
export function formatPair({ left, right, score, reasons }: ReviewPair): string {
  const side = (label: string, one: ReviewSide): readonly LabelledRow[] => [
    ...entityRows(label, one),
    ...articleRows(one.article),
    ['sentence', one.context.text],
  ];
  const why: readonly LabelledRow[] = [
    ['likely', `${Math.round(100 * score)} %`],
    ...reasons.map(({ en }): LabelledRow => ['because', en]),
  ];
  return `${labelled(side('first', left))}\n${labelled(side('second', right))}\n${labelled(why)}`;
}

/** Whom to ask, and where to show what is asked about. */
export interface Reviewer {
  ask(question: string): Promise<string | null>;
  show(text: string): void;
}

/**
 * Asks about pair after pair and records each answer at once; the answers of the store are to be brought up to date after.
 * Gives what was recorded.
 */
export async function reviewPairs(
  isnad: Pick<Isnad, 'judge'>,
  pairs: readonly ReviewPair[],
  by: { readonly by: string; readonly note?: string | undefined },
  { ask, show }: Reviewer,
): Promise<readonly Judged[]> {
  const recorded: Judged[] = [];
  for (const [index, pair] of pairs.entries()) {
    show(`\n${index + 1} of ${pairs.length}\n\n${formatPair(pair)}\n`);
    const answer = await askUntilClear(ask);
    if (answer === 'q') break;
    const [left, right] = [pair.left.id, pair.right.id];
    // The second, of whom there is less, is taken for the first.
    if (answer === 's')
      recorded.push(await isnad.judge({ kind: 'merge', from: right, into: left }, { ...by, later: true }));
    if (answer === 'd') recorded.push(await isnad.judge({ kind: 'block', left, right }, { ...by, later: true }));
  }
  return recorded;
}

const answers = ['s', 'd', 'u', 'q'];

async function askUntilClear(ask: Reviewer['ask']): Promise<string> {
  for (;;) {
    const answer = await ask('s(ame, called as the first), d(ifferent), u(nsure: skip), q(uit): ');
    if (answer === null) return 'q';
    const first = answer[0] ?? '';
    if (answers.includes(first)) return first;
  }
}
