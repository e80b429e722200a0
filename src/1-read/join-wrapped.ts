import type { Line } from './split-lines.ts';

/** Columns at which texts are wrapped by hand or by mail programs. */
const NARROWEST = 40;
const WIDEST = 120;
/** Of the lines, how many must reach nearly to the margin. */
const FULL_SHARE = 0.55;
const NEARLY = 0.75;
const FEWEST_LINES = 6;

/**
 * Joins lines broken at a margin into paragraphs, each from its first line to a short or a blank one. Only where the
 * whole text is wrapped: no line passes the margin and most reach it, which no crawled page with its menus does.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const margin = lines.reduce((widest, line) => Math.max(widest, width(line)), 0);
  const isFull = (line: Line) => width(line) >= margin * NEARLY;
  const full = lines.reduce((count, line) => count + (isFull(line) ? 1 : 0), 0);
  const wrapped = margin >= NARROWEST && margin <= WIDEST && full >= lines.length * FULL_SHARE;
  if (!wrapped || lines.length < FEWEST_LINES) return lines;
  const joined: Line[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && before && isFull(before) && line.blanksBefore === 0) joined.push({ ...joined.pop()!, end: line.end });
    else joined.push(line);
    before = line;
  }
  return joined;
}

function width(line: Line): number {
  return line.end - line.start;
}
