import { TYPES } from '../model/tagger.ts';
import type { Sentence } from '../model/token.ts';
import type { Candidate } from './candidate.ts';
import { hashText, mix } from './feature-hash.ts';
import type { Evidence } from './find-evidence.ts';
import { isQuoteMark } from './match-known.ts';

// Kinds of features; those of words are below 64.
const CANDIDATE = 64;
const BEFORE = 65;
const BEHIND = 66;
const BEST = 67;
const POSITION = 68;
const QUOTED = 69;
/** Words between marks that may be a label: «فورين بوليسي». */
const LONGEST_LABEL = 5;

/** Tells a feature of the token at an index: its kind and its value, a small number or a hash. */
export type Emit = (token: number, kind: number, value: number) => void;

/** Hashes of the rules' names, of which there are few. */
const ruleHashes = new Map<string, number>();

/** What the sentence around each token says: names that lists and rules see there, quotation marks, its place. */
export function sentenceFeatures({ tokens, paragraph }: Sentence, { seen, best }: Evidence, emit: Emit): void {
  for (const c of seen) {
    const type = TYPES.indexOf(c.type);
    const rule = hashOfRule(c.rule);
    for (let i = c.first; i <= c.last; i++) emit(i, CANDIDATE, mix(type * 4 + placeIn(c, i), rule));
    if (c.first > 0) emit(c.first - 1, BEFORE, type);
    if (c.last + 1 < tokens.length) emit(c.last + 1, BEHIND, type);
  }
  for (const c of best) {
    const strength = TYPES.indexOf(c.type) * 8 + Math.min(7, Math.round(c.weight));
    for (let i = c.first; i <= c.last; i++) emit(i, BEST, strength * 4 + placeIn(c, i));
  }
  if (tokens.length > 0) emit(0, POSITION, paragraph < 0 ? 1 : 0);
  for (let i = 0; i < tokens.length; i++) {
    if (!isQuoteMark(tokens[i])) continue;
    const close = closingMark(tokens, i);
    for (let k = i + 1; k < close; k++) emit(k, QUOTED, k === i + 1 ? 0 : 1);
  }
}

function hashOfRule(rule: string): number {
  let hash = ruleHashes.get(rule);
  if (hash === undefined) {
    hash = hashText(rule);
    ruleHashes.set(rule, hash);
  }
  return hash;
}

/** Where a token stands in a stretch: first, inner, last, or alone. */
function placeIn({ first, last }: Candidate, at: number): number {
  if (first === last) return 3;
  if (at === first) return 0;
  return at === last ? 2 : 1;
}

function closingMark(tokens: Sentence['tokens'], open: number): number {
  const end = Math.min(tokens.length, open + LONGEST_LABEL + 2);
  for (let i = open + 1; i < end; i++) if (isQuoteMark(tokens[i])) return i;
  return open;
}
