import { expect, it } from 'vitest';
import { readContent } from '../../src/model/content.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const language = loadLanguage();
const { content, words } = language;
const stem = (word: string) => content.read(words.fold(word)).stem;
const read = (text: string, denied = false) => readContent(text, language, denied);

it.each([
  ['سنرد', 'سترد'],
  ['سيجتمعان', 'اجتماعهما'],
  ['الروسية', 'روسيا'],
  ['محادثاتهما', 'المحادثات'],
  ['وبالحصار', 'الحصار'],
  ['لقاء', 'اجتماع'],
  ['أعلنت', 'يعلن'],
  ['تركيزهم', 'سيركز'],
  ['زرت', 'زار'],
  ['يزور', 'زرنا'],
  ['بيوتهم', 'بيوت'],
  ['طهران', 'الإيرانية'],
  ['آذار', 'مارس'],
])('%s and %s have one stem', (a, b) => expect(stem(a)).toBe(stem(b)));

it.each([
  ['روسيا', 'رئيس'],
  ['باريس', 'برلين'],
  ['القمح', 'القمة'],
  ['الدفاع', 'دافع'],
  ['الشركة', 'الشراكة'],
])('%s and %s have two', (a, b) => expect(stem(a)).not.toBe(stem(b)));

it('rare words tell more, and function words nothing', () => {
  const [rare, everyday, none] = ['أوساكا', 'الحكومة', 'وبأنها'].map((word) => content.read(words.fold(word)).weight);
  expect(rare).toBeGreaterThan(everyday!);
  expect(everyday).toBeGreaterThan(none!);
  expect(none).toBe(0);
});

it.each([
  ['سقط 1,200 قتيل', [1200]],
  ['ثلاثة آلاف مقاتل و3.5 مليون لاجئ', [3000, 3_500_000]],
  ['١٥ جنديا وخمسون شرطيا', [15, 50]],
  ['لا أرقام هنا', []],
  ['خمسة عشر جنديا وأحد عشر شرطيا', [15, 11]],
  ['مئة وخمسة وعشرون جريحا', [125]],
  ['مليون ومئتا ألف نازح', [1_200_000]],
  ['مئة ألف ومليارا دولار', [100_000, 2_000_000_000]],
  ['أحد الجنود', []],
])('%s: %j', (text, numbers) => expect(read(text).numbers).toEqual(numbers));

it.each([
  ['لن تنسحب روسيا', false, ['تنسحب']],
  ['رفض الوساطة', false, ['رفض']],
  ['لا يرفض الوساطة', false, []],
  ['لا يزال الحصار قائما', false, []],
  ['لا نريد إلا السلام', false, []],
  ['عدم وجود مرتزقة', false, ['وجود']],
  ['لم نكن نحلم بذلك', false, ['نحلم']],
  ['قصفت الطائرات المستودع أمس', true, ['قصفت']],
])('%s (denied: %s) negates %j', (text, denied, negated) => {
  const found = read(text, denied).terms.filter((term) => term.negated);
  expect(found.map(({ word }) => word)).toEqual(negated.map(words.fold));
});
