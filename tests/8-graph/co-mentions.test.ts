import { describe, expect, it } from 'vitest';
import { coMentionsOf } from '../../src/8-graph/co-mentions.ts';
import type { EntityId } from '../../src/model/id.ts';

/** Mentions one unit long, at the offsets where the letters stand; `|` ends a paragraph. */
function read(text: string): string[] {
  let start = 0;
  const paragraphs = text.split('|').map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
  const mentions = [...text.matchAll(/[a-z]/g)].map((hit) => ({
    start: hit.index,
    end: hit.index + 1,
    entity: hit[0] as EntityId,
  }));
  return coMentionsOf(paragraphs, mentions)
    .map(({ left, right, paragraphs: count }) => `${left}${right}${count}`)
    .sort();
}

describe('coMentionsOf', () => {
  it.each([
    ['', []],
    ['a', []],
    ['a a', []],
    ['b a', ['ab1']],
    ['a b|c', ['ab1']],
    ['a b a b|b a', ['ab2']],
    ['a b c', ['ab1', 'ac1', 'bc1']],
    // Nine apart is not near.
    [
      'abcdefghij',
      'ab ac ad ae af ag ah ai bc bd be bf bg bh bi bj cd ce cf cg ch ci cj de df dg dh di dj ef eg eh ei ej fg fh fi fj gh gi gj hi hj ij'
        .split(' ')
        .map((pair) => `${pair}1`),
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('leaves out what stands in no paragraph', () => {
    const mentions = [0, 5, 9].map((start, i) => ({ start, end: start + 1, entity: `e${i}` as EntityId }));
    expect(coMentionsOf([{ start: 4, end: 10 }], mentions)).toEqual([{ left: 'e1', right: 'e2', paragraphs: 1 }]);
  });
});
