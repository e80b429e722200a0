import type { ArticleId } from './id.ts';
import type { Span } from './span.ts';

/** A place where something is printed. */
export interface Evidence {
  readonly article: ArticleId;
  readonly span: Span;
}

/** A place with the date of its article; null where the article has none. */
export interface DatedEvidence extends Evidence {
  readonly publishedAt: string | null;
}

/** When articles first and last printed something. */
export interface Seen {
  /** ISO dates; null where no article that prints it has one. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Where it was first printed and, where that is another place, where last. Articles without a date come behind those with one. */
  readonly evidence: readonly Evidence[];
}

const DATE = 'YYYY-MM-DD'.length;

/** The first and the last of these places, at least one: the same for the same places in any order. */
export function firstAndLast(places: readonly DatedEvidence[]): Seen {
  const dated = places.filter(({ publishedAt }) => publishedAt !== null);
  const inOrder = [...(dated.length > 0 ? dated : places)].sort(byDate);
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!];
  return {
    firstSeen: first.publishedAt?.slice(0, DATE) ?? null,
    lastSeen: last.publishedAt?.slice(0, DATE) ?? null,
    evidence: (first === last ? [first] : [first, last]).map(({ article, span }) => ({ article, span })),
  };
}

function byDate(a: DatedEvidence, b: DatedEvidence): number {
  const [x, y] = [`${a.publishedAt ?? ''} ${a.article}`, `${b.publishedAt ?? ''} ${b.article}`];
  return x < y ? -1 : x > y ? 1 : a.span.start - b.span.start;
}
