import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectRoles } from '../../src/6-resolution/collect-roles.ts';
import type { Appearance } from '../../src/model/entity.ts';
import type { ArticleId } from '../../src/model/id.ts';
import { appearanceOf } from './documents.ts';
import { language } from './language.ts';

/** One article a row: its date and the roles it prints. */
function printedIn(...rows: readonly (readonly [article: string, date: string | null, ...roles: string[]])[]) {
  return rows.map(
    ([article, publishedAt, ...roles]): Appearance => ({
      ...appearanceOf('person', 'سامر الحلبي', { article, roles }),
      publishedAt,
    }),
  );
}

const collect = (appearances: readonly Appearance[]) => collectRoles(appearances, new Map(), language.matching);

describe('collectRoles', () => {
  it('takes spellings of a role as one, dated by the articles that print it', () => {
    const roles = collect(
      printedIn(
        ['b', '2017-04-26', 'المتحدث باسم الوزارة'],
        ['a', '2017-04-02T09:00', 'متحدث باسم الوزارة'],
        ['c', '2018-01-01', 'المتحدث باسم الوزارة'],
        ['d', null, 'المتحدث باسم الوزارة'],
      ),
    );
    expect(roles).toMatchObject([
      {
        ...{ text: 'المتحدث باسم الوزارة', count: 4, past: false, acting: false },
        ...{ firstSeen: '2017-04-02', lastSeen: '2018-01-01' },
        evidence: [{ article: 'a' }, { article: 'c' }],
      },
    ]);
  });

  it('has no dates where no article has one, and one place where there is one', () => {
    expect(collect(printedIn(['a', null, 'المدير']))).toMatchObject([
      { firstSeen: null, lastSeen: null, evidence: [{ article: 'a' as ArticleId }] },
    ]);
  });

  it('keeps what is told as past apart', () => {
    const [now, before] = printedIn(['a', '2017-01-01', 'المدير'], ['b', '2018-01-01', 'المدير']);
    const former = { ...before!, roles: before!.roles.map((role) => ({ ...role, past: true })) };
    expect(
      collect([now!, former])
        .map(({ past, firstSeen }) => [past, firstSeen])
        .sort(),
    ).toEqual([
      [false, '2017-01-01'],
      [true, '2018-01-01'],
    ]);
  });

  it('is the same for the same articles in any order', () => {
    const all = printedIn(
      ['a', '2017-01-01', 'المدير'],
      ['b', null, 'المدير'],
      ['c', '2016-01-01', 'مدير'],
      ['d', '2016-01-01', 'المدير'],
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(collect(shuffled)).toEqual(collect(all));
      }),
    );
  });
});
