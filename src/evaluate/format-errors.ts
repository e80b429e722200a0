import type { EvaluationError } from './error-cause.ts';
import { countCauses } from './list-errors.ts';

/** Errors as lines for a terminal: how many of each cause, then the errors under each. */
export function formatErrors(errors: readonly EvaluationError[]): string {
  const counts = [...countCauses(errors)];
  const summary = counts.map(([cause, count]) => `  ${String(count).padStart(5)}  ${cause}`);
  const listed = counts.flatMap(([cause, count]) => [
    '',
    `${cause} (${count})`,
    ...errors.filter((error) => error.cause === cause).map((error) => `  ${formatError(error)}`),
  ]);
  return [`errors: ${errors.length}`, ...summary, ...listed].join('\n');
}

/** `page.txt 120–140  gold «…» found «…» of «the quote»`; each name apart, so that Arabic does not run into the rest. */
function formatError({ article, start, end, gold, found, quote }: EvaluationError): string {
  const parts = [
    ...(gold === null ? [] : [`gold «${gold}»`]),
    ...(found === null ? [] : [`found «${found}»`]),
    ...(quote === null ? [] : [`of «${quote}»`]),
  ];
  return `${article} ${start}–${end}  ${parts.join(' ')}`.replace(/\s*\n\s*/g, ' ');
}
