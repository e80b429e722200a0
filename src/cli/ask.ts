import { createInterface } from 'node:readline/promises';

/** Whether somebody sits there who can be asked. */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

/** What is typed in answer, in lower case; null where the input ends, or Ctrl-C is pressed. */
export async function ask(question: string): Promise<string | null> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<null>((resolve) => asking.once('close', () => resolve(null)));
    const answer = await Promise.race([asking.question(question), closed]);
    if (answer !== null) return answer.trim().toLowerCase();
    process.stderr.write('\n');
    return null;
  } finally {
    asking.close();
  }
}
