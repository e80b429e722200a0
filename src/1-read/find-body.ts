import type { DescribedLine } from './describe-line.ts';

/** Which lines are the article's paragraphs. */
export interface Body {
  /** Indexes of its paragraphs among the lines, in order; empty where the page has none. */
  readonly paragraphs: readonly number[];
  /** Whether the text is an article and hardly anything else. */
  readonly clean: boolean;
}

/** From this score a line reads like a paragraph. */
const PARAGRAPH = 3;
/** Between paragraphs already found, this much is enough. */
const INSIDE = 1.7;
/** A text of no more lines than this is no page. */
const FEW = 4;
/** A line after اقرأ أيضا must be better than a headline to take up the article again. */
const RESUMING = 3.4;

/**
 * The article is the run of lines with the largest sum of scores, where furniture counts against it: so a list of
 * related headlines in its middle is bridged, while a page's other texts, far below, are not. A text that nothing frames
 * is article from end to end.
 */
export function findBody(lines: readonly DescribedLine[]): Body {
  const listed = findListed(lines);
  const weights = lines.map((line, i) => weigh(line, listed[i]!));
  const run = extend(lines, listed, isFramed(lines) ? bestRun(weights) : allOf(lines));
  if (run.from === run.to && lines.length <= FEW) return wholeOf(lines);
  const clean = isClean(lines);
  const paragraphs: number[] = [];
  for (let i = run.from; i < run.to; i++) {
    const line = lines[i]!;
    if (line.marker === null && !listed[i] && (clean || readsInside(line))) paragraphs.push(i);
  }
  return { paragraphs, clean };
}

/** A sentence or two handed over as a file, though they lack the length and the full stop of a paragraph. */
function wholeOf(lines: readonly DescribedLine[]): Body {
  const paragraphs = lines.flatMap((line, i) => (line.marker === null && line.score > 0 ? [i] : []));
  return { paragraphs, clean: true };
}

/** "ماذا قال بوتين؟" between paragraphs is a subheading. */
function readsInside(line: DescribedLine): boolean {
  return line.score >= (line.ending === 'question' && line.wordCount < 8 ? PARAGRAPH : INSIDE);
}

/** The lines that stand in a list of other articles' headlines, opened by a marker and closed by a paragraph. */
function findListed(lines: readonly DescribedLine[]): readonly boolean[] {
  let inList = false;
  return lines.map((line) => {
    if (line.marker === 'related' || line.marker === 'end') inList = true;
    else if (line.marker === null && line.score >= RESUMING && resumes(line)) inList = false;
    return inList;
  });
}

/** A headline may be long; what ends in a full stop, or is longer than any headline, is a paragraph. */
function resumes(line: DescribedLine): boolean {
  return line.ending === 'stop' || line.opens || line.wordCount >= 35 || (line.ending !== 'cut' && line.score >= 4.5);
}

function weigh(line: DescribedLine, listed: boolean): number {
  if (line.marker === 'end') return -8;
  if (line.marker === 'related') return -1;
  if (line.marker !== null) return -0.5;
  if (listed) return -0.25;
  return line.score < PARAGRAPH ? Math.max(-1, line.score - PARAGRAPH) : Math.min(5, line.score - PARAGRAPH + 1);
}

/** Whether anything but captions and credits surrounds the article: a menu, a list of headlines, a footer. */
function isFramed(lines: readonly DescribedLine[]): boolean {
  return lines.some(({ marker }) => marker === 'related' || marker === 'end' || marker === 'furniture');
}

/** Without a frame all is article, from its first paragraph to its last: a decree's short clauses cut off no lead. */
function allOf(lines: readonly DescribedLine[]): Run {
  // Behind the headline a line that opens as paragraphs do is one, be it short and without a full stop.
  const isParagraph = (line: DescribedLine, index: number) =>
    line.marker === null && line.score >= (line.opens && index > 0 ? INSIDE : PARAGRAPH);
  const from = lines.findIndex(isParagraph);
  return from < 0 ? { from: 0, to: 0 } : { from, to: lines.findLastIndex(isParagraph) + 1 };
}

interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The run with the largest sum (Kadane's algorithm). */
function bestRun(weights: readonly number[]): Run {
  let best: Run = { from: 0, to: 0 };
  let bestSum = 0;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += weights[i]!;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}

/** Takes in short sentences right before and after the run: a last paragraph of five words is still one. */
function extend(lines: readonly DescribedLine[], listed: readonly boolean[], run: Run): Run {
  if (run.from === run.to) return run;
  const sentence = (i: number) => {
    const line = lines[i];
    return line !== undefined && line.marker === null && !listed[i] && line.ending === 'stop' && line.score >= INSIDE;
  };
  let { from, to } = run;
  while (sentence(from - 1)) from--;
  while (sentence(to)) to++;
  return { from, to };
}

/** Nearly all of its words stand in paragraphs, and nothing announces furniture. */
function isClean(lines: readonly DescribedLine[]): boolean {
  let all = 0;
  let inParagraphs = 0;
  for (const line of lines) {
    if (line.marker === 'related' || line.marker === 'end') return false;
    all += line.wordCount;
    if (line.score >= PARAGRAPH) inParagraphs += line.wordCount;
  }
  return inParagraphs >= all * 0.8;
}
