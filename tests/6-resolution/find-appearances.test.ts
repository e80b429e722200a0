import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAppearances } from '../../src/6-resolution/find-appearances.ts';
import { documentOf } from './documents.ts';
import { language } from './language.ts';

/** Mentions by index, grouped. */
function groups(marked: string): number[][] {
  return findAppearances(documentOf(marked), language).map(({ mentions }) => [...mentions]);
}

describe('one article', () => {
  it.each([
    ['a family name alone', 'التقى [p:فلاديمير بوتين] الوفد. وقال [p:بوتين] إنه راض.', [[0, 1]]],
    ['a given name alone', 'فازت [p:هيلاري رودهام]. وشكرت [p:هيلاري] الحضور.', [[0, 1]]],
    [
      'a name without its middle',
      'افتتح [p:عبدالمحسن بن محمد العطيشان] المعرض، وشكر [p:عبدالمحسن العطيشان] الحضور.',
      [[0, 1]],
    ],
    ['a spelling', 'قال [p:ديمتري بيسكوف]، وأضاف [p:دميترى بيسكوف].', [[0, 1]]],
    ['عبد الله and عبدالله', 'زار [p:عبد الله الراشد] المدينة. وعاد [p:عبدالله الراشد].', [[0, 1]]],
    ['a compound family name alone', 'قال [p:دان دي لوس] ذلك، وأضاف [p:دي لوس] غيره.', [[0, 1]]],
    ['the swallowed alef of the article', 'رحبت [o:الأمم المتحدة] وقال ممثل ل[o:لأمم المتحدة] ذلك.', [[0, 1]]],
    ['a name with a ل of its own', 'يعود ل[l:لبنان] وفد من [l:لبنان].', [[0, 1]]],
    ['an acronym in brackets', 'نفت [o:جمعية النقل المشترك] ([o:جنم]) ذلك. وقالت [o:جنم] إنها بريئة.', [[0, 1, 2]]],
    ['a name after المعروفة بـ', 'أعلنت [o:جمعية النقل المشترك]، المعروفة بـ«[o:جنم]»، ذلك.', [[0, 1]]],
    ['a head left out', 'أعلن [o:تنظيم الراية] ذلك، ثم نفى [o:الراية].', [[0, 1]]],
    ['marks around a name', 'نقلت [o:وكالة "ريا نوفوستي" الروسية] عنه، وقالت [o:ريا نوفوستي] غيره.', [[0, 1]]],
    [
      'a ministry without its nation',
      'بيان [o:وزارة الداخلية الإيرانية] صدر، وقالت [o:وزارة الداخلية] لاحقا.',
      [[0, 1]],
    ],
    ['a beginning', 'قرر [o:الاتحاد الآسيوي لكرة القدم] التأجيل. وأبلغ [o:الاتحاد الآسيوي] الفرق.', [[0, 1]]],
    ['known names', 'أعلنت [o:وزارة الدفاع الأميركية] وأكد [o:البنتاغون].', [[0, 1]]],
    ['a formal state name', 'زار [l:مملكة البحرين] وغادر [l:البحرين].', [[0, 1]]],
  ])('joins %s', (_, marked, expected) => {
    expect(groups(marked)).toEqual(expected);
  });

  it.each([
    ['two brothers', 'قال [p:سالم المري] وأخوه [p:سليم المري] ذلك.', [[0], [1]]],
    ['ministries of two nations', 'التقت [o:وزارة الدفاع الروسية] و[o:وزارة الدفاع التركية].', [[0], [1]]],
    ['kinds', 'وقعت [o:شركة الكهرباء] مع [o:وزارة الكهرباء].', [[0], [1]]],
    ['a known name that opens a longer one', 'دعت [o:الأمم المتحدة] و[o:منظمة الأمم المتحدة للطفولة].', [[0], [1]]],
    [
      'a short name of two',
      '[o:وزارة الداخلية الإيرانية] و[o:وزارة الداخلية التركية]. وقالت [o:وزارة الداخلية].',
      [[0], [1], [2]],
    ],
    ['a place and a part of it', 'افتتحت [l:قناة السويس الجديدة] قرب [l:قناة السويس].', [[0], [1]]],
    ['types', 'زار [p:بغداد] مدينة [l:بغداد].', [[0], [1]]],
    ['a person and a family', 'وصل [p:علي بونغو]. وتملك عائلة [p:بونغو] بيوتا.', [[0], [1]]],
  ])('keeps %s apart', (_, marked, expected) => {
    expect(groups(marked)).toEqual(expected);
  });

  it('gives a family name that two bear to the one whose gender the verb tells', () => {
    const marked =
      'فازت [p:هيلاري كلينتون] على زوجها [p:بيل كلينتون]. و[p:هيلاري] التي فازت. إن [p:كلينتون] سيحصل على مقعد.';
    expect(groups(marked)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('gives a family name that two bear to the one named last before it where nothing else tells', () => {
    const marked = 'وصل [p:جورج بوش]، وقال [p:بوش] ذلك. ثم وصل [p:جيب بوش]، وقال [p:بوش] غيره.';
    expect(groups(marked)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('gives the fullest name first, cleaned, with the article restored', () => {
    const [first] = findAppearances(documentOf('قال [p:بوتـين] إن [p:فلاديمير  بوتين] عاد.'), language);
    expect(first?.names).toEqual(['فلاديمير بوتين', 'بوتين']);
    const [second] = findAppearances(documentOf('وقال ل[o:لمرصد السوري] ذلك.'), language);
    expect(second?.names).toEqual(['المرصد السوري']);
  });

  it('keeps roles, and the organisation in them', () => {
    const document = documentOf('قال المتحدث باسم [o:الكرملين] [p:دميتري بيسكوف] ذلك.');
    const role = {
      start: 4,
      end: 25,
      text: 'المتحدث باسم الكرملين',
      of: 0,
      nationality: null,
      past: false,
      acting: false,
    };
    const person = { ...document.mentions[1]!, roles: [role] };
    const found = findAppearances({ ...document, mentions: [document.mentions[0]!, person] }, language);
    expect(found[1]?.roles).toEqual([
      { text: 'المتحدث باسم الكرملين', span: { start: 4, end: 25 }, of: 'article:0', past: false, acting: false },
    ]);
  });

  it('puts every mention into exactly one appearance of its type', () => {
    const name = fc.constantFrom(
      'بوتين',
      'فلاديمير بوتين',
      'الأمم المتحدة',
      'لبنان',
      'محمد علي',
      '«»',
      'عبد',
      'بن',
      'آل',
      '(',
    );
    const kind = fc.constantFrom('p', 'l', 'o');
    const before = fc.constantFrom(' ', ' ل', ' (', '«', ' عائلة ');
    fc.assert(
      fc.property(fc.array(fc.tuple(before, kind, name)), (parts) => {
        const document = documentOf(parts.map(([gap, type, text]) => `${gap}[${type}:${text}]`).join(''));
        const found = findAppearances(document, language);
        const indexes = found.flatMap(({ mentions }) => mentions).sort((a, b) => a - b);
        expect(indexes).toEqual(document.mentions.map((_, i) => i));
        for (const { type, mentions } of found) for (const i of mentions) expect(document.mentions[i]!.type).toBe(type);
      }),
      { numRuns: 100 },
    );
  });
});
