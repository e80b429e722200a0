import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeJudgements } from '../../src/6-resolution/place-judgements.ts';
import { resolveEntities } from '../../src/6-resolution/resolve-entities.ts';
import { createResolver, type Resolution } from '../../src/6-resolution/resolver.ts';
import type { Appearance } from '../../src/model/entity.ts';
import type { PersonJudgement } from '../../src/model/person-judgement.ts';
import { appearanceOf } from './documents.ts';
import { anchorOf, judgement } from './judgements.ts';
import { language } from './language.ts';

// However appearances and judgements come and go, what stands in the end is what all of them at once give.

const names = [
  'بوش',
  'جورج بوش',
  'جيب بوش',
  'محمد علي',
  'محمد',
  'بيسكوف',
  'ديمتري بيسكوف',
  'دميتري بيسكف',
  'سيرجي لافروف',
  'سيرغي لافروف',
  'لافروف',
  'علي محمد لافروف',
  'جورج',
  'مارك جورج',
];
const roles = ['الوزير المصري', 'الرئيس الأميركي', 'المتحدث باسم الكرملين'];

const appearances = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      article: fc.integer({ min: 0, max: 7 }),
      role: fc.constantFrom(...roles, null),
      gender: fc.constantFrom('m' as const, 'f' as const, null),
    }),
    { maxLength: 24 },
  )
  .map((sketches) =>
    sketches.map(({ name, article, role, gender }, n) => {
      const made = appearanceOf('person', name, { article: `a${article}`, n, gender, roles: role ? [role] : [] });
      // Each role is one at the appearance before, where that is of the same article.
      const of =
        sketches[n - 1]?.article === article
          ? appearanceOf('person', '', { article: `a${article}`, n: n - 1 }).id
          : null;
      return { ...made, roles: made.roles.map((told) => ({ ...told, of })) };
    }),
  );

const decisions = fc.array(
  fc.record({ kind: fc.constantFrom('merge', 'block', 'split', 'rename', 'undo'), a: fc.nat(), b: fc.nat() }),
  {
    maxLength: 6,
  },
);

function logOf(all: readonly Appearance[], made: readonly { kind: string; a: number; b: number }[]): PersonJudgement[] {
  const log: PersonJudgement[] = [];
  if (all.length === 0) return log;
  for (const { kind, a, b } of made) {
    const [left, right] = [anchorOf(all[a % all.length]!), anchorOf(all[b % all.length]!)];
    const at = log.length;
    if (kind === 'merge') log.push(judgement(at, { kind, from: left, into: right }));
    else if (kind === 'block') log.push(judgement(at, { kind, left, right }));
    else if (kind === 'split') log.push(judgement(at, { kind, apart: [left], rest: left === right ? [] : [right] }));
    else if (kind === 'rename') log.push(judgement(at, { kind, of: left, name: { ar: null, en: `Name ${at}` } }));
    else if (log.length > 0) log.push(judgement(at, { kind: 'undo', of: log[a % log.length]!.id }));
  }
  return log;
}

const placed = (log: readonly PersonJudgement[], here: readonly Appearance[]) =>
  placeJudgements(
    log,
    (anchor) =>
      here.find(({ article, mentions }) => article === anchor.article && mentions[0] === anchor.span.start)?.id ?? null,
  );

const plain = ({ entities, entityOf, judgements, conflicts }: Resolution) => ({
  entities,
  entityOf: [...entityOf].sort(),
  judgements,
  conflicts,
});

it('batches, removals and changes of mind give what all at once gives', () => {
  fc.assert(
    fc.property(
      appearances,
      decisions,
      fc.array(fc.record({ add: fc.boolean(), at: fc.nat(), judge: fc.boolean() }), { maxLength: 30 }),
      (all, made, steps) => {
        const log = logOf(all, made);
        const resolver = createResolver(language);
        const here = new Set<Appearance>();
        for (const { add, at, judge } of steps) {
          const one = all[at % Math.max(1, all.length)];
          if (one && add) {
            here.add(one);
            resolver.add([one]);
          } else if (one) {
            here.delete(one);
            resolver.remove([one.id]);
          }
          resolver.judge(placed(judge ? log : log.slice(0, at % (log.length + 1)), [...here]));
          resolver.update();
        }
        const left = [...here];
        resolver.judge(placed(log, left));
        resolver.update();
        expect(plain(resolver.resolution())).toEqual(plain(resolveEntities(left, language, placed(log, left))));
      },
    ),
    { numRuns: 200 },
  );
});

it('what an update tells adds up to the whole', () => {
  fc.assert(
    fc.property(appearances, fc.nat({ max: 24 }), (all, cut) => {
      const resolver = createResolver(language);
      const entities = new Map<string, unknown>();
      const entityOf = new Map<string, string>();
      for (const part of [all.slice(0, cut), all.slice(cut)]) {
        resolver.add(part);
        const { entities: changed, gone, moved } = resolver.update();
        for (const id of gone) entities.delete(id);
        for (const entity of changed) entities.set(entity.id, entity);
        for (const [appearance, entity] of moved) entityOf.set(appearance, entity);
      }
      const whole = resolver.resolution();
      expect([...entities.values()].sort(byId)).toEqual(whole.entities);
      expect([...entityOf].sort()).toEqual([...whole.entityOf].sort());
    }),
  );
});

it('a family name is no longer told by its only bearer once somebody has it for a given name', () => {
  const [lone, full, given] = ['جورج', 'مارك جورج', 'جورج بوش'].map((name) => appearanceOf('person', name));
  const resolver = createResolver(language);
  resolver.add([lone!, full!]);
  expect(resolver.update().entities).toHaveLength(1);
  resolver.add([given!]);
  resolver.update();
  expect(resolver.resolution().entities).toHaveLength(3);
  resolver.remove([given!.id]);
  resolver.update();
  expect(resolver.resolution().entities).toHaveLength(1);
});

it('undoing every judgement restores what was', () => {
  fc.assert(
    fc.property(appearances, decisions, (all, made) => {
      const log = logOf(
        all,
        made.filter(({ kind }) => kind !== 'undo'),
      );
      const undone = [...log, ...log.map(({ id }, n) => judgement(100 + n, { kind: 'undo', of: id }))];
      expect(plain(resolveEntities(all, language, placed(undone, all)))).toEqual(plain(resolveEntities(all, language)));
    }),
  );
});

function byId(a: unknown, b: unknown): number {
  const [x, y] = [a as { id: string }, b as { id: string }];
  return x.id < y.id ? -1 : 1;
}
