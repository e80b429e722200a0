import type { LoadRow, Row } from './measure.ts';

/** Rows as a Markdown table, which reads well on a terminal too. */
export function speedTable(rows: readonly Row[]): string {
  return table(
    ['', 'tokens/s', 'texts/s', 'first pass, tokens/s', '× compromise', '× wink-nlp', 'peak memory'],
    rows.map(({ label, tokensPerSecond, textsPerSecond, firstPass, against, peakBytes }) => [
      label,
      whole(tokensPerSecond),
      whole(textsPerSecond),
      whole(firstPass),
      times(against.compromise),
      times(against['wink-nlp']),
      peakBytes === null ? '' : `${whole(peakBytes / 1024 / 1024)} MiB`,
    ]),
  );
}

export function loadTable(rows: readonly LoadRow[]): string {
  return table(
    ['', 'ms'],
    rows.map(({ label, ms }) => [label, ms.toFixed(ms < 10 ? 1 : 0)]),
  );
}

/** The page with what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` replaced. */
export function replaceBetween(page: string, name: string, content: string): string {
  const opening = `<!-- bench:${name} -->`;
  const closing = `<!-- /bench:${name} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`The page has no lines ${opening} and ${closing}.`);
  return `${page.slice(0, start + opening.length)}\n${content}\n${page.slice(end)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function times(ratio: number): string {
  return ratio >= 100 ? whole(ratio) : ratio.toPrecision(2);
}
