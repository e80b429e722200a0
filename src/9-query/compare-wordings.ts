import { diffArrays } from 'diff';
import type { WordingDifference } from '../model/answer.ts';
import type { Span } from '../model/span.ts';
import type { WordRules } from '../model/word-rules.ts';

/** Longer quotes are compared by their openings, and those that have less in common are told as replaced. */
const MOST_WORDS = 2000;
const MOST_EDITS = 1500;

/**
 * The difference between the fullest wording of a statement and that of one sighting, word by word and in order. Words that differ
 * in spelling alone (أ and ا, vowel signs) are the same word. Pieces cover every word of both.
 */
export function compareWordings(
  fuller: string,
  other: string,
  { fold }: Pick<WordRules, 'fold'>,
): readonly WordingDifference[] {
  const [a, b] = [wordsOf(fuller, fold), wordsOf(other, fold)];
  const changes = diffArrays(
    a.map(({ form }) => form),
    b.map(({ form }) => form),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { count: a.length, removed: true },
    { count: b.length, added: true },
  ];
  const pieces: WordingDifference[] = [];
  let [i, k] = [0, 0];
  for (let n = 0; n < changes.length; n++) {
    const change = changes[n]!;
    const next = changes[n + 1];
    const isReplaced = next !== undefined && ((change.removed && next.added) || (change.added && next.removed));
    const taken = isReplaced ? [change, next] : [change];
    const inA = taken.reduce((sum, each) => sum + (each.added ? 0 : each.count), 0);
    const inB = taken.reduce((sum, each) => sum + (each.removed ? 0 : each.count), 0);
    if (inA + inB > 0) {
      const kind = isReplaced ? 'replaced' : change.added ? 'added' : change.removed ? 'left-out' : 'kept';
      pieces.push({ kind, fuller: spanOf(a, i, inA), other: spanOf(b, k, inB) });
    }
    i += inA;
    k += inB;
    if (isReplaced) n++;
  }
  return pieces;
}

interface Word extends Span {
  readonly form: string;
}

function wordsOf(text: string, fold: WordRules['fold']): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)) {
    if (words.length === MOST_WORDS) break;
    words.push({ start: index, end: index + word.length, form: fold(word) });
  }
  return words;
}

/** The stretch of so many words from one on; empty, behind the word before, where there are none. */
function spanOf(words: readonly Word[], from: number, count: number): Span {
  if (count > 0) return { start: words[from]!.start, end: words[from + count - 1]!.end };
  const at = words[from - 1]?.end ?? 0;
  return { start: at, end: at };
}
