import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTags, mayFollow } from '../../src/3-mentions/decode-tags.ts';
import { TAGS } from '../../src/model/tagger.ts';

const T = TAGS.length;
const none = new Float32Array((T + 1) * T);

/** Scores that give one tag a token. */
function favouring(...tags: (typeof TAGS)[number][]): Float32Array {
  const scores = new Float32Array(tags.length * T);
  tags.forEach((tag, i) => {
    scores[i * T + TAGS.indexOf(tag)] = 10;
  });
  return scores;
}

function decoded(...tags: (typeof TAGS)[number][]): string[] {
  return [...decodeTags(favouring(...tags), tags.length, none)].map((tag) => TAGS[tag]!);
}

describe('decodeTags', () => {
  it('takes the best tag of each token where they may follow each other', () => {
    expect(decoded('O', 'B-person', 'I-person', 'B-place')).toEqual(['O', 'B-person', 'I-person', 'B-place']);
  });

  it('begins a name with its beginning', () => {
    expect(decoded('O', 'I-place')[1]).not.toBe('I-place');
  });

  it('gives a sentence without tokens no tags', () => {
    expect(decodeTags(new Float32Array(0), 0, none)).toHaveLength(0);
  });

  it('never gives the inside of a name without its beginning, and no sequence scores better', () => {
    const weights = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.array(weights, { minLength: T, maxLength: T }), { minLength: 1, maxLength: 4 }),
        fc.array(weights, { minLength: (T + 1) * T, maxLength: (T + 1) * T }),
        (rows, costs) => {
          const transitions = Float32Array.from(costs);
          const tags = [...decodeTags(Float32Array.from(rows.flat()), rows.length, transitions)];
          expect(tags.every((tag, i) => mayFollow(tags[i - 1] ?? 0, tag))).toBe(true);
          expect(worth(tags, rows, transitions)).toBe(best(rows, transitions));
        },
      ),
    );
  });
});

function worth(tags: readonly number[], rows: readonly (readonly number[])[], transitions: Float32Array): number {
  return tags.reduce((sum, tag, i) => sum + rows[i]![tag]! + transitions[(tags[i - 1] ?? T) * T + tag]!, 0);
}

/** By trying them all. */
function best(rows: readonly (readonly number[])[], transitions: Float32Array): number {
  let sequences: number[][] = [[]];
  for (let i = 0; i < rows.length; i++) {
    sequences = sequences.flatMap((tags) =>
      TAGS.flatMap((_, tag) => (mayFollow(tags.at(-1) ?? 0, tag) ? [[...tags, tag]] : [])),
    );
  }
  return Math.max(...sequences.map((tags) => worth(tags, rows, transitions)));
}
