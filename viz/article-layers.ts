import type { ArticleAnswer } from '../src/model/answer.ts';
import type { Span } from '../src/model/span.ts';
import type { Layer } from './segments.ts';

/** What a stretch of an article's text is. */
export type Note =
  | { readonly is: 'block' }
  | { readonly is: 'quote'; readonly quote: string; readonly tint: number }
  | { readonly is: 'cue' | 'speaker' | 'via'; readonly quote: string; readonly stance?: string }
  | { readonly is: 'mention'; readonly entity: string }
  | { readonly is: 'evidence' };

/** A part of the article proper, in print: all else on the page is furniture. */
export interface Block extends Span {
  readonly part: 'headline' | 'small' | 'paragraph';
}

const TINTS = 6;

/** The parts of the article proper in the order of the text, none overlapping another. */
export function articleBlocks({ record }: ArticleAnswer): readonly Block[] {
  const { headline, byline, dateline, publishedAt, body } = record;
  const small = [byline, dateline, publishedAt].flatMap((span) =>
    span?.start !== undefined && span.end !== undefined
      ? [{ start: span.start, end: span.end, part: 'small' as const }]
      : [],
  );
  const all: readonly Block[] = [
    ...(headline ? [{ start: headline.start, end: headline.end, part: 'headline' as const }] : []),
    ...body.map(([start, end]) => ({ start, end, part: 'paragraph' as const })),
    ...small,
  ];
  let last = 0;
  // The longer of two that start together wins: a dateline that opens the first paragraph is a part of it.
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((block) => {
      if (block.start < last) return false;
      last = block.end;
      return true;
    });
}

/** Every annotation of the article as a layer. Each speaker has a tint of its own. */
export function articleLayers(
  answer: ArticleAnswer,
  blocks: readonly Block[],
  at: Span | null,
): readonly Layer<Note>[] {
  const { quotes, mentions } = answer.record;
  const tints = new Map<string, number>();
  const tintOf = (speaker: string) => {
    if (!tints.has(speaker)) tints.set(speaker, tints.size % TINTS);
    return tints.get(speaker)!;
  };
  const layer = (span: Span, of: Note): Layer<Note> => ({ start: span.start, end: span.end, of });
  return [
    ...blocks.map((block) => layer(block, { is: 'block' })),
    ...mentions.map((mention) => layer(mention, { is: 'mention', entity: mention.entity })),
    ...quotes.flatMap((quote) => [
      layer(quote, {
        is: 'quote',
        quote: quote.id,
        tint: tintOf(quote.speaker?.entity ?? quote.speaker?.name.ar ?? ''),
      }),
      ...(quote.cue ? [layer(quote.cue, { is: 'cue', quote: quote.id, stance: quote.cue.stance })] : []),
      ...(quote.speaker?.mention ? [layer(quote.speaker.mention, { is: 'speaker', quote: quote.id })] : []),
      ...quote.via.flatMap((via) => (via.mention ? [layer(via.mention, { is: 'via', quote: quote.id })] : [])),
    ]),
    ...(at ? [layer(at, { is: 'evidence' })] : []),
  ];
}
