import type { ExtractionRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import type { GoldFile } from './gold-file.ts';

/** An article with what was to be found in it and what was found. */
export interface EvaluatedArticle {
  readonly gold: GoldFile;
  readonly text: string;
  /** null where extraction gave no record of the article: all of the gold is missed. */
  readonly record: ExtractionRecord | null;
}

/** The stretches that are no boilerplate: body, title, byline and dateline, the latter wherever they are printed. */
export function articleProper({ gold, text }: EvaluatedArticle): readonly Span[] {
  const spans = gold.body.map(([start, end]): Span => ({ start, end }));
  if (gold.titleAt) spans.push({ start: gold.titleAt[0], end: gold.titleAt[1] });
  for (const printed of [gold.title, gold.byline, gold.dateline]) {
    if (!printed) continue;
    for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
      spans.push({ start, end: start + printed.length });
    }
  }
  return spans;
}

/** True where a span touches none of the article proper. */
export function inBoilerplate(span: Span, proper: readonly Span[]): boolean {
  return !proper.some((part) => overlaps(span, part));
}
