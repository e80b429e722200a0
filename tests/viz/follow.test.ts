import { describe, expect, it } from 'vitest';
import type { Judged, Proposal } from '../../src/model/judging.ts';
import { follow } from '../../viz/judging/follow.ts';

const merge: Proposal = { kind: 'merge', from: 'person/a', into: 'person/b' };
const split: Proposal = { kind: 'split', entity: 'person/a', articles: ['x'] };
const undo: Proposal = { kind: 'undo', judgement: 'x' };

describe('after a judgement', () => {
  it.each<[string, Proposal, string | null, string[], string | null]>([
    ['who went gives way to who stayed', merge, 'person/a', ['person/b'], 'person/b'],
    ['who stayed stays', merge, 'person/b', ['person/b'], 'person/b'],
    ['who stayed under a new id is followed', merge, 'person/b', ['person/c'], 'person/c'],
    ['a merge that does not hold changes nothing', merge, 'person/a', ['person/a', 'person/b'], 'person/a'],
    ['who was split is followed', split, 'person/a', ['person/a-1', 'person/a-2'], 'person/a-1'],
    ['somebody else stays', merge, 'person/z', ['person/b'], 'person/z'],
    ['nobody stays nobody', merge, null, ['person/b'], null],
    ['an undo tells of nobody', undo, 'person/a', ['person/b'], 'person/a'],
  ])('%s', (_, proposal, entity, now, expected) => {
    const judged = { entities: now.map((id) => ({ id })) } as unknown as Judged;
    expect(follow(judged, proposal, { entity, about: null, around: entity })).toEqual({
      entity: expected,
      about: null,
      around: expected,
    });
  });
});
