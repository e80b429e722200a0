import type { Problem } from '../model/problem.ts';

/** One line a problem on the error stream. The reason already says where. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

/** `too-large  page.txt: 50.0 MB …`, on one line whatever stands in a file's name. */
export function formatProblem({ path, rule, reason }: Problem): string {
  const where = path !== null && !reason.includes(path) ? `${path}: ` : '';
  return `${rule}: ${where}${reason}`.replace(/\p{Cc}+/gu, ' ');
}
