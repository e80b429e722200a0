import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/6-resolution/compare-names.ts';
import { resolveEntities } from '../../src/6-resolution/resolve-entities.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { appearanceOf } from './documents.ts';
import { language } from './language.ts';

/** Whether two names of two articles come out as one entity. */
function areOne(type: EntityType, left: string, right: string): boolean {
  const pair = [appearanceOf(type, left), appearanceOf(type, right)];
  return resolveEntities(pair, language).entities.length === 1;
}

describe('names of two articles that are one', () => {
  it.each<[EntityType, string, string]>([
    ['person', 'ديمتري بيسكوف', 'دميترى بيسكوف'],
    ['person', 'فلاديمير بوتين', 'فلاديمير بوتن'],
    ['person', 'دونالد ترامب', 'دونالد ترمب'],
    ['person', 'سيرغي ناريشكين', 'سيرجي ناريشكين'],
    ['person', 'سيرغي ناريشكين', 'سيرغى ناريشكين'],
    ['person', 'سيرغي لافروف', 'سيرجي لافروف'],
    ['person', 'يوري أوشاكوف', 'يوري اوشاكوف'],
    ['person', 'إرنست مونيز', 'ايرنست مونيز'],
    ['person', 'أشتون كارتر', 'اشتون كارتر'],
    ['person', 'ال غور', 'آل جور'],
    ['person', 'جون كيري', 'جون كيرى'],
    ['person', 'عبد الله الراشد', 'عبدالله الراشد'],
    ['person', 'عبد الرحمن العطية', 'عبدالرحمن العطيه'],
    ['person', 'أبو قتادة المغربي', 'ابو قتاده المغربى'],
    ['person', 'أبو فاعور', 'أبوفاعور'],
    ['person', 'صلاح الدين مزوار', 'صلاح‌الدين مزوار'],
    ['person', 'نايف بن سعيدان', 'نايف سعيدان'],
    ['person', 'بن سعيدان', 'نايف بن مناحي بن سعيدان'],
    ['person', 'محمد بن نايف', 'محمد بن نايف بن عبدالعزيز'],
    ['person', 'حسني مبارك', 'محمد حسني مبارك'],
    ['person', 'فدريكا موغريني', 'فيديريكا موغيريني'],
    ['person', 'خالد بن أحمد آل خليفة', 'خالد بن احمد ال خليفه'],
    ['person', 'شي جين بينغ', 'شي جينبينغ'],
    ['person', 'بنيامين نتنياهو', 'بنيامين نتانياهو'],
    ['person', 'إيمانويل ماكرون', 'ايمانويل ماكرون'],
    ['person', 'غريغوري كاراسين', 'جريجوري كاراسين'],
    ['person', 'فولوديمير زيلينسكي', 'فولوديمير زلينسكي'],
    ['person', 'جلال طالباني', 'جلال الطالباني'],
    ['person', 'مُحَمَّد الفقيه', 'محمد الفقيه'],
    ['person', 'كـمال درويش', 'كمال درويش'],
    ['person', 'رئيف خوري', 'رييف خوري'],
    ['place', 'الولايات المتحدة', 'أمريكا'],
    ['place', 'مملكة البحرين', 'البحرين'],
    ['place', 'الجمهورية الإسلامية الإيرانية', 'إيران'],
    ['place', 'المملكة العربية السعودية', 'السعودية'],
    ['place', 'مدينة الرمادي', 'الرمادي'],
    ['place', 'حفرالباطن', 'حفر الباطن'],
    ['place', 'إسلام آباد', 'اسلام اباد'],
    ['place', 'محافظة ديالى', 'ديالي'],
    ['place', 'غوانتانامو', 'جوانتانامو'],
    ['place', 'هلسنكي', 'هلسينكي'],
    ['organization', 'وزارة الخارجية الأميركية', 'الخارجية الأمريكية'],
    ['organization', 'وزارة خارجية مملكة البحرين', 'الخارجية البحرينية'],
    ['organization', 'الكونغرس', 'الكونجرس'],
    ['organization', 'البشمركة', 'البيشمركة'],
    ['organization', 'منظمة العفو الدولية', 'العفو الدولية'],
    ['organization', 'وكالة رويترز للأنباء', 'رويترز'],
    ['organization', 'وكالة أنباء تاس', 'تاس'],
    ['organization', 'وكالة «ريا نوفوستي» الروسية', 'ريا نوفوستي'],
    ['organization', 'سفارة إيران', 'السفارة الإيرانية'],
    ['organization', 'المرصد السوري لحقوق الإنسان', 'المرصد السوري لحقوق الانسان'],
    ['organization', 'صحيفة نيويورك تايمز الأميركية', 'نيويورك تايمز'],
    ['organization', 'البنتاغون', 'وزارة الدفاع الأمريكية'],
    ['organization', 'الحكومة العراقية', 'حكومة العراق'],
  ])('%s: %s = %s', (type, left, right) => {
    expect(areOne(type, left, right)).toBe(true);
  });
});

describe('names of two articles that are two', () => {
  it.each<[EntityType, string, string]>([
    ['person', 'محمد علي', 'محمد العلي'],
    ['person', 'محمد حسن', 'محمد حسين'],
    ['person', 'سالم الهاشمي', 'سليم الهاشمي'],
    ['person', 'سمير القنطار', 'سامر القنطار'],
    ['person', 'حامد الجبوري', 'أحمد الجبوري'],
    ['person', 'سعد الحريري', 'سعيد الحريري'],
    ['person', 'عمر البشير', 'عامر البشير'],
    ['person', 'صالح العاروري', 'صلاح العاروري'],
    ['person', 'جورج بوش', 'جيب بوش'],
    ['person', 'هيلاري كلينتون', 'بيل كلينتون'],
    ['person', 'باراك أوباما', 'ميشيل أوباما'],
    ['person', 'بشار الأسد', 'حافظ الأسد'],
    ['person', 'قصي حسين', 'عدي حسين'],
    ['person', 'محمد بن سلمان', 'محمد بن نايف'],
    ['person', 'عبدالله الراشد', 'عبدالله الرشيد'],
    ['person', 'محمود عباس', 'عباس محمود'],
    ['person', 'محمد', 'محمد علي'],
    ['person', 'محمد', 'محمد'],
    ['person', 'فلاديمير', 'فلاديمير بوتين'],
    ['person', 'خالد الخليفة', 'خالد آل خليفة'],
    ['person', 'حسن نصر', 'حسني نصر'],
    ['person', 'علي عبدالله صالح', 'علي محسن صالح'],
    ['person', 'جون كيري', 'جون كيلي'],
    ['person', 'عائلة بونغو', 'علي بونغو'],
    ['person', 'سلمان بن عبدالعزيز', 'محمد بن سلمان بن عبدالعزيز'],
    ['person', 'عبدالله بن عبدالعزيز', 'عبدالله بن خالد بن عبدالعزيز'],
    ['person', 'سعيدان', 'نايف بن سعيدان'],
    ['place', 'سوسة', 'سوسيا'],
    ['organization', 'نادي الأسير', 'إيسر'],
    ['place', 'مصر', 'مصر الجديدة'],
    ['place', 'السودان', 'جنوب السودان'],
    ['place', 'كوريا الشمالية', 'كوريا الجنوبية'],
    ['place', 'قناة السويس', 'قناة السويس الجديدة'],
    ['place', 'النيجر', 'نيجيريا'],
    ['place', 'عمان', 'سلطنة عمان'],
    ['organization', 'وزارة الدفاع الروسية', 'وزارة الدفاع التركية'],
    ['organization', 'وزارة الخارجية الروسية', 'وزارة الخارجية الأميركية'],
    ['organization', 'وزارة الداخلية', 'وزارة الداخلية الإيرانية'],
    ['organization', 'الجيش العراقي', 'الجيش التركي'],
    ['organization', 'شركة الكهرباء', 'وزارة الكهرباء'],
    ['organization', 'وزارة الخارجية الروسية', 'وزارة الداخلية الروسية'],
    ['organization', 'الأمم المتحدة', 'منظمة الأمم المتحدة للطفولة'],
    ['organization', 'الوطن', 'الوطني'],
    ['organization', 'نادي الشباب', 'وزارة الشباب'],
    ['organization', 'المنتخب السعودي', 'المنتخب الأمريكي'],
    ['organization', 'البنك المركزي الإيراني', 'البنك المركزي العراقي'],
    ['organization', 'حكومة كردستان', 'الحكومة العراقية'],
  ])('%s: %s ≠ %s', (type, left, right) => {
    expect(areOne(type, left, right)).toBe(false);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'محمد',
    'بن',
    'علي',
    'سالم',
    'سليم',
    'عبد',
    'الله',
    'آل',
    'أبو',
    'بوتين',
    'بوتن',
    'Al',
    '(',
  );
  const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const type = fc.constantFrom<EntityType>('person', 'place', 'organization');

  it('comparing is symmetric, and every name is the same as itself', () => {
    fc.assert(
      fc.property(type, name, name, (of, left, right) => {
        const { matching } = language;
        const [a, b] = [matching.form(of, left), matching.form(of, right)];
        expect(compareNames(a, b, matching)).toEqual(compareNames(b, a, matching));
        if (a.words.length > 0) expect(compareNames(a, a, matching)).toEqual({ relation: 'same', cost: 0 });
      }),
      { numRuns: 500 },
    );
  });
});
