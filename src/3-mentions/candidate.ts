import type { EntityType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';

/** A stretch of one sentence that may be a mention; `first` and `last` are indexes of its tokens, both inclusive. */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
  readonly gender: 'm' | 'f' | null;
  readonly rule: string;
  /** How much the evidence weighs where two candidates overlap; the longer one wins between equals. */
  readonly weight: number;
}

/** The candidate over `first` to `last` whose text starts at `start`, proclitics of the first token left out. */
export function candidate(
  tokens: readonly Token[],
  first: number,
  last: number,
  start: number,
  found: Pick<Candidate, 'type' | 'rule' | 'weight'> & { readonly gender?: 'm' | 'f' | null },
): Candidate {
  const { type, gender = null, rule, weight } = found;
  return { type, gender, rule, weight, first, last, start, end: tokens[last]!.end };
}

const NONE: ReadonlyMap<number, Candidate> = new Map();

/** For each token the candidate that starts there, the longest where several do. */
export function byFirstToken(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  if (candidates.length === 0) return NONE;
  const starts = new Map<number, Candidate>();
  for (const c of candidates) {
    const other = starts.get(c.first);
    if (!other || other.last < c.last) starts.set(c.first, c);
  }
  return starts;
}
