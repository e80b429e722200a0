import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../src/6-resolution/resolve-entities.ts';
import type { Appearance } from '../../src/model/entity.ts';
import { appearanceOf } from './documents.ts';
import { language } from './language.ts';

function resolve(...appearances: readonly Appearance[]) {
  return resolveEntities(appearances, language);
}

describe('whom one is named with', () => {
  const inArticle = (article: string, ...names: readonly string[]) =>
    names.map((name, n) => appearanceOf('person', name, { article, n }));
  const judged = (...all: readonly Appearance[]) =>
    resolve(...all).judgements.find(({ reasons }) => reasons.some(({ id }) => id === 'spelled-otherwise'))!;

  it('speaks for a spelling, where two others stand with both', () => {
    const near = ['سيرغي لافروف', 'يوري أوشاكوف'];
    const alone = judged(...inArticle('c1', 'غريغوري كاراسين'), ...inArticle('c2', 'جريجوري كاراسن'));
    const together = judged(
      ...inArticle('c3', 'غريغوري كاراسين', ...near),
      ...inArticle('c4', 'جريجوري كاراسن', ...near),
    );
    expect(together.score).toBeGreaterThan(alone.score);
    expect(together.reasons).toContainEqual({ id: 'same-company', first: 'سيرغي لافروف', second: 'يوري أوشاكوف' });
  });
});

describe('names that are short for others', () => {
  it('joins a family name to the only one of the corpus who bears it', () => {
    const { entities, judgements } = resolve(appearanceOf('person', 'يوري أوشاكوف'), appearanceOf('person', 'أوشاكوف'));
    expect(entities).toHaveLength(1);
    expect(judgements[0]?.reasons).toEqual([{ id: 'only-bearer', short: 'أوشاكوف', long: 'يوري أوشاكوف' }]);
  });

  it('never where two bear it', () => {
    const { entities } = resolve(
      appearanceOf('person', 'جورج بوش'),
      appearanceOf('person', 'جيب بوش'),
      appearanceOf('person', 'بوش'),
    );
    expect(entities).toHaveLength(3);
  });

  it('where two bear it, to the one of the same role', () => {
    const { entities, judgements } = resolve(
      appearanceOf('person', 'جورج بوش', { roles: ['الرئيس الأميركي'] }),
      appearanceOf('person', 'جيب بوش', { roles: ['حاكم فلوريدا'] }),
      appearanceOf('person', 'بوش', { roles: ['الرئيس الأمريكي'] }),
    );
    expect(entities.map(({ id }) => id)).toHaveLength(2);
    expect(judgements[0]?.reasons[1]?.id).toBe('same-role');
  });

  it('where two bear it, not by a role that anyone may have', () => {
    const { entities } = resolve(
      appearanceOf('person', 'جورج بوش', { roles: ['المدرب'] }),
      appearanceOf('person', 'جيب بوش', { roles: ['اللاعب'] }),
      appearanceOf('person', 'بوش', { roles: ['المدرب'] }),
    );
    expect(entities).toHaveLength(3);
  });

  it('never on a name that also opens full names', () => {
    const { entities } = resolve(
      appearanceOf('person', 'أختر كنعان'),
      appearanceOf('person', 'كنعان مكية'),
      appearanceOf('person', 'كنعان'),
    );
    expect(entities).toHaveLength(3);
  });

  it('joins a name without its middle where only one fits', () => {
    const one = resolve(
      appearanceOf('person', 'عبدالمحسن بن فهد العطيشان'),
      appearanceOf('person', 'عبدالمحسن العطيشان'),
    );
    expect(one.entities).toHaveLength(1);
    const three = resolve(
      appearanceOf('person', 'عبدالمحسن بن فهد العطيشان'),
      appearanceOf('person', 'عبدالمحسن بن سعد العطيشان'),
      appearanceOf('person', 'عبدالمحسن العطيشان'),
    );
    expect(three.entities).toHaveLength(3);
  });

  it('ties an acronym to the long name beside which an article prints it', () => {
    const { entities } = resolve(
      appearanceOf('organization', 'جمعية النقل المشترك', { aliases: ['جنم'] }),
      appearanceOf('organization', 'جنم'),
    );
    expect(entities).toHaveLength(1);
  });
});

describe('evidence against', () => {
  it('parts namesakes whose roles are of different countries', () => {
    const { entities, judgements } = resolve(
      appearanceOf('person', 'محمد علي', { roles: ['الوزير المصري'] }),
      appearanceOf('person', 'محمد علي', { roles: ['الملاكم الأميركي'] }),
    );
    expect(new Set(entities.map(({ id }) => id)).size).toBe(2);
    expect(judgements[0]?.verdict).toBe('different');
  });

  it('does not part bearers of a rare name by a role', () => {
    const { entities } = resolve(
      appearanceOf('person', 'يوري أوشاكوف', { roles: ['المستشار الروسي'] }),
      appearanceOf('person', 'يوري أوشاكوف', { roles: ['السفير لدى الهند'] }),
    );
    expect(entities).toHaveLength(1);
  });

  it('parts a man and a woman whose names differ in spelling', () => {
    const { entities } = resolve(
      appearanceOf('person', 'نيكول كيدمان', { gender: 'f' }),
      appearanceOf('person', 'نيكولا كيدمان', { gender: 'm' }),
    );
    expect(entities).toHaveLength(2);
  });

  it('parts spellings that one article tells apart', () => {
    const { entities, judgements } = resolve(
      appearanceOf('person', 'نيكول باسكو', { article: 'x', n: 0 }),
      appearanceOf('person', 'نيكولا بسكو', { article: 'x', n: 1 }),
    );
    expect(entities).toHaveLength(2);
    expect(judgements[0]?.verdict).not.toBe('same');
  });
});

describe('names and ids', () => {
  it.each([
    ['person', 'دميترى بيسكوف', 'دميتري بيسكوف', 'Dmitry Peskov', 'known', 'person/dmitry-peskov'],
    ['person', 'يوري حسن', 'يوري حسن', 'Yuri Hassan', 'words', 'person/yuri-hassan'],
    ['person', 'محمد بن علي', 'محمد بن علي', 'Mohamed bin Ali', 'words', 'person/mohamed-bin-ali'],
    ['person', 'عبد الخالد علي', 'عبد الخالد علي', 'Abdulkhaled Ali', 'words', 'person/abdulkhaled-ali'],
    ['person', 'أبو صالح', 'أبو صالح', 'Abu Saleh', 'words', 'person/abu-saleh'],
    ['person', 'خالد آل سعيد', 'خالد آل سعيد', 'Khaled Al Said', 'words', 'person/khaled-al-said'],
    ['person', 'خالد السعيد', 'خالد السعيد', 'Khaled Al-Said', 'words', 'person/khaled-al-said'],
    ['person', 'خالد الراشدي', 'خالد الراشدي', 'Khaled Al-Rashdi', 'romanised', 'person/khaled-al-rashdi'],
    ['person', 'خالد العطيشان', 'خالد العطيشان', 'Khaled Al-Atishan', 'romanised', 'person/khaled-al-atishan'],
    ['person', 'عائلة كلينتون', 'عائلة كلينتون', 'Clinton family', 'words', 'person/clinton-family'],
    ['organization', 'صحيفة الضحى', 'صحيفة الضحى', 'Al-Daha newspaper', 'romanised', 'organization/al-daha-newspaper'],
    ['organization', 'CIA', null, 'CIA', 'printed', 'organization/cia'],
    [
      'organization',
      'وزارة الخارجية الروسية',
      'وزارة الخارجية الروسية',
      'Ministry of Foreign Affairs of Russia',
      'words',
      null,
    ],
    ['organization', 'الجيش التركي', 'الجيش التركي', 'Army of Turkey', 'words', 'organization/army-of-turkey'],
    ['place', 'أمريكا', 'الولايات المتحدة', 'United States', 'known', 'place/united-states'],
    ['place', 'تونس', 'تونس', 'Tunisia', 'known', 'place/tunisia'],
    ['place', 'هبهب', 'هبهب', 'Habhab', 'romanised', 'place/habhab'],
  ] as const)('%s %s', (type, printed, ar, en, latin, id) => {
    const [entity] = resolve(appearanceOf(type, printed)).entities;
    expect(entity).toMatchObject({ name: { ar, en }, latin });
    if (id) expect(entity?.id).toBe(id);
  });

  it('takes the fullest name that most articles print, and lists all', () => {
    const names = ['يوري اوشاكوف', 'يوري أوشاكوف', 'يوري أوشاكوف', 'أوشاكوف', 'أوشاكوف', 'أوشاكوف'];
    const [entity] = resolve(...names.map((name) => appearanceOf('person', name))).entities;
    expect(entity?.name.ar).toBe('يوري أوشاكوف');
    expect(entity?.spellings).toEqual([
      { text: 'أوشاكوف', count: 3 },
      { text: 'يوري أوشاكوف', count: 2 },
      { text: 'يوري اوشاكوف', count: 1 },
    ]);
  });

  it('gives two with one slug two ids, and the more printed one the plain slug', () => {
    const a = ['x1', 'x2'].map((article) => appearanceOf('person', 'خالد السعيد', { article }));
    const { entities } = resolve(...a, appearanceOf('person', 'خالد آل سعيد', { article: 'x3' }));
    expect(entities.map(({ id }) => id)).toEqual([
      'person/khaled-al-said',
      expect.stringMatching(/^person\/khaled-al-said-[0-9a-f]{6}$/),
    ]);
    expect(entities[0]?.name.ar).toBe('خالد السعيد');
  });

  it('counts roles whose spelling alone differs as one', () => {
    const [entity] = resolve(
      appearanceOf('person', 'دميتري بيسكوف', { roles: ['المتحدث باسم الكرملين'] }),
      appearanceOf('person', 'دميتري بيسكوف', { roles: ['متحدث باسم الكرملين'] }),
    ).entities;
    expect(entity?.roles).toMatchObject([{ count: 2 }]);
  });
});

describe('laws', () => {
  const names = [
    'بوش',
    'جورج بوش',
    'جيب بوش',
    'محمد علي',
    'محمد',
    'بيسكوف',
    'ديمتري بيسكوف',
    'سيرجي لافروف',
    'سيرغي لافروف',
  ];
  const appearance = fc.record({
    name: fc.constantFrom(...names),
    article: fc.integer({ min: 0, max: 5 }),
    role: fc.constantFrom('الوزير المصري', 'الرئيس الأميركي', null),
    gender: fc.constantFrom('m' as const, 'f' as const, null),
  });

  it('the order of appearances never matters', () => {
    fc.assert(
      fc.property(fc.array(appearance, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (sketches, keys) => {
        const all = sketches.map(({ name, article, role, gender }, n) =>
          appearanceOf('person', name, { article: `a${article}`, n, gender, roles: role ? [role] : [] }),
        );
        const shuffled = all
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const plain = ({ entities, entityOf, judgements }: ReturnType<typeof resolve>) => ({
          entities,
          entityOf: [...entityOf].sort(),
          judgements,
        });
        expect(plain(resolve(...shuffled))).toEqual(plain(resolve(...all)));
      }),
      { numRuns: 150 },
    );
  });

  it('every appearance has one entity, and ids are unique', () => {
    fc.assert(
      fc.property(fc.array(appearance, { maxLength: 25 }), (sketches) => {
        const all = sketches.map(({ name, article, gender }, n) =>
          appearanceOf('person', name, { article: `a${article}`, n, gender }),
        );
        const { entities, entityOf } = resolve(...all);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        expect(entityOf.size).toBe(all.length);
        expect(entities.flatMap((entity) => entity.appearances)).toHaveLength(all.length);
      }),
      { numRuns: 100 },
    );
  });
});
