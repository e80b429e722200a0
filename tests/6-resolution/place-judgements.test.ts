import { describe, expect, it } from 'vitest';
import { holding, placeJudgements } from '../../src/6-resolution/place-judgements.ts';
import { resolveEntities } from '../../src/6-resolution/resolve-entities.ts';
import type { Appearance } from '../../src/model/entity.ts';
import type { PersonJudgement } from '../../src/model/person-judgement.ts';
import { appearanceOf } from './documents.ts';
import { anchorOf, judgement } from './judgements.ts';
import { language } from './language.ts';

function resolve(all: readonly Appearance[], log: readonly PersonJudgement[]) {
  const placed = placeJudgements(log, (anchor) => all.find(({ article }) => article === anchor.article)?.id ?? null);
  const { entities, conflicts, judgements } = resolveEntities(all, language, placed);
  const articles = entities.map(({ appearances }) => appearances.map((id) => id.split(':')[0]).join(' '));
  return { entities, conflicts, judgements, parts: articles.sort(), waiting: placed.waiting };
}

/** One person an article: the article is called as the second word of a row. */
function people(...rows: readonly (readonly [name: string, article: string, ...roles: string[]])[]): Appearance[] {
  return rows.map(([name, article, ...roles]) => appearanceOf('person', name, { article, roles }));
}

const two = people(['سيرغي لافروف', 'a'], ['سيرغي لافروف', 'b'], ['ثعلب الكرملين', 'c']);
const [a, b, c] = two.map(anchorOf) as [
  ReturnType<typeof anchorOf>,
  ReturnType<typeof anchorOf>,
  ReturnType<typeof anchorOf>,
];

describe('judgements by people', () => {
  const merge = judgement(1, { kind: 'merge', from: c, into: a });

  it('merge joins two, called as the one into which it leads', () => {
    expect(resolve(two, []).parts).toEqual(['a b', 'c']);
    const { parts, entities } = resolve(two, [merge]);
    expect(parts).toEqual(['a b c']);
    expect(entities[0]!.name.ar).toBe('سيرغي لافروف');
    expect(resolve(two, [judgement(1, { kind: 'merge', from: a, into: c })]).entities[0]!.name.ar).toBe(
      'ثعلب الكرملين',
    );
  });

  it('tells who joined them', () => {
    const { judgements } = resolve(two, [merge]);
    expect(judgements.find(({ by }) => by === 'سلمى')).toMatchObject({
      verdict: 'same',
      reasons: [{ id: 'judged-by', by: 'سلمى' }],
    });
  });

  it('block keeps apart what rules would join', () => {
    const pair = people(['سيرغي لافروف', 'a'], ['سيرجي لافروف', 'b']);
    const [left, right] = pair.map(anchorOf) as [typeof a, typeof a];
    expect(resolve(pair, []).parts).toEqual(['a b']);
    expect(resolve(pair, [judgement(1, { kind: 'block', left, right })]).parts).toEqual(['a', 'b']);
  });

  it('split takes articles out of one name', () => {
    const many = people(['سيرغي لافروف', 'a'], ['سيرغي لافروف', 'b'], ['سيرجي لافروف', 'c'], ['لافروف', 'd']);
    const at = (i: number) => anchorOf(many[i]!);
    const split = judgement(1, { kind: 'split', apart: [at(1), at(2)], rest: [at(0), at(3)] });
    expect(resolve(many, []).parts).toEqual(['a b c d']);
    const { parts, entities } = resolve(many, [split]);
    expect(parts).toEqual(['a d', 'b c']);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(2);
  });

  it('a split of what a split took out holds beside it', () => {
    const many = people(['سيرغي لافروف', 'a'], ['سيرغي لافروف', 'b'], ['سيرغي لافروف', 'c']);
    const at = (i: number) => anchorOf(many[i]!);
    const first = judgement(1, { kind: 'split', apart: [at(1), at(2)], rest: [at(0)] });
    const second = judgement(2, { kind: 'split', apart: [at(2)], rest: [at(1)] });
    const { parts, conflicts } = resolve(many, [first, second]);
    expect(parts).toEqual(['a', 'b', 'c']);
    expect(conflicts).toEqual([]);
  });

  it('rename changes what is shown, never the id; the last one holds', () => {
    const before = resolve(two, []).entities.find(({ appearances }) => appearances.length === 2)!;
    const log = [
      judgement(2, { kind: 'rename', of: b, name: { ar: null, en: 'Sergey Lavrov' } }),
      judgement(1, { kind: 'rename', of: a, name: { ar: null, en: 'Lavrov' } }),
    ];
    const after = resolve(two, log).entities.find(({ id }) => id === before.id)!;
    expect(after.name).toEqual({ ar: 'سيرغي لافروف', en: 'Sergey Lavrov' });
  });

  it('of names given again the last holds, each script by itself', () => {
    const named = (at: number, of: typeof a, ar: string | null, en: string | null) =>
      judgement(at, { kind: 'rename', of, name: { ar, en } });
    const log = [named(1, a, null, 'Lavrov'), named(2, b, 'لافروف الوزير', 'L.'), named(3, a, null, 'S. Lavrov')];
    expect(resolve(two, log).entities.map(({ name }) => name)).toContainEqual({ ar: 'لافروف الوزير', en: 'S. Lavrov' });
  });

  it('undo takes back, and an undo of it restores', () => {
    const undo = judgement(2, { kind: 'undo', of: merge.id });
    const redo = judgement(3, { kind: 'undo', of: undo.id });
    expect(resolve(two, [merge, undo]).parts).toEqual(['a b', 'c']);
    expect(resolve(two, [redo, undo, merge]).parts).toEqual(['a b c']);
    expect(holding([merge, undo, merge])).toEqual([]);
  });

  it('what is kept apart stays so, and the conflict is told', () => {
    const block = judgement(1, { kind: 'block', left: a, right: c });
    const later = judgement(2, { kind: 'merge', from: c, into: b });
    const { parts, conflicts } = resolve(two, [later, block]);
    expect(parts).toEqual(['a b', 'c']);
    expect(conflicts).toEqual([{ judgement: later.id, against: [block.id], reason: 'kept-apart' }]);
  });

  it('one name in all articles takes a split, not a block', () => {
    const block = judgement(1, { kind: 'block', left: a, right: b });
    expect(resolve(two, [block]).conflicts).toEqual([{ judgement: block.id, against: [], reason: 'one-name' }]);
  });

  it('waits for articles that are not here', () => {
    const { parts, waiting } = resolve(two.slice(0, 2), [merge]);
    expect(parts).toEqual(['a b']);
    expect(waiting).toEqual([merge]);
  });

  it('a merge joins whole entities, whatever rules have against some of their names', () => {
    const many = people(
      ['سيرغي لافروف', 'a', 'الوزير الروسي'],
      ['سيرجي لافروف', 'b'],
      ['سيرغي لافريف الثاني', 'c', 'الوزير المصري'],
    );
    const at = (i: number) => anchorOf(many[i]!);
    expect(resolve(many, [judgement(1, { kind: 'merge', from: at(2), into: at(1) })]).parts).toEqual(['a b c']);
  });
});
