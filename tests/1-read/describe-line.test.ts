import { describe, expect, it } from 'vitest';
import { describeLine } from '../../src/1-read/describe-line.ts';
import { arabic } from './arabic.ts';

const read = (text: string) => describeLine(text, { start: 0, end: text.length, blanksBefore: 0 }, arabic, 0);

describe('what a line announces', () => {
  it.each([
    ['أقرأ أيضا :', 'related'],
    ['قد يهمك أيضــــــــــــــــًا :', 'related'],
    ['اقرأ أيضاً: رحلة في أسواق الكتب القديمة', 'related'],
    ['المزيد من أخبار العالم', 'related'],
    ['الأكثر قراءة', 'end'],
    ['التعليقات (12)', 'end'],
    ['جميع الحقوق محفوظة لجريدة الضفة 2024 ©', 'furniture'],
    ['الرئيسية » عربي ودولي', 'furniture'],
    ['التعليق على الصورة، مزارع في حقله', 'caption'],
    ['مزارع يتفقد حقله قرب النهر (رويترز)', 'caption'],
    ['كتبت: منى الطيب', 'byline'],
    ['تاريخ النشر: ١٣ / ٢ / ٢٠٢٥', 'date'],
    // Paragraphs that begin with the same words
    ['كتب الوزير على صفحته أن الطريق مفتوحة.', null],
    ['نشر الجيش 20 صورة للموقع بعد الغارة التي وقعت أمس.', null],
    ['المزيد من السكان يتركون القرى إلى المدن في كل عام.', null],
    ['وقال المحامي إن قانون حقوق النشر الجديد يحمي الكتاب الصغار.', null],
    ['المصدر الذي تحدث إلى الصحيفة قال إن اللقاء لم يعقد.', null],
  ])('%s → %s', (text, marker) => {
    expect(read(text).marker).toBe(marker);
  });
});

describe('what reads like a paragraph', () => {
  it.each([
    'قالت الوزارة إن المدارس تفتح أبوابها غدا، وإن الكتب وصلت إلى جميع القرى.',
    'وكان الوزير قد صرح بأنه يرغب في لقائه .',
    'لكن تأجيل المحادثات لا يعني إلغاءها.',
    '«لم نر موسما كهذا منذ عشرين عاما»',
    'وأوضح المتحدث أن الجمعيات المحلية شاركت في وضع التصاميم، وأن المهندسين حافظوا على الأقواس',
  ])('%s', (text) => {
    expect(read(text).score).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'جسر جديد على النهر',
    'قافلة تنطلق من الجنوب نحو الشمال لإيصال المساعدات قبل…',
    'كيف تختار حاسوبا محمولا للدراسة؟',
    'سياسة | رياضة | اقتصاد | رأي | صور',
    'بيسان: "اتفقنا على إمكانية التواصل بيننا في أي وقت"',
    'Maintained and developed by the company.',
  ])('%s does not', (text) => {
    expect(read(text).score).toBeLessThan(3);
  });
});
