import { describe, expect, it } from 'vitest';
import { parseCredit } from '../../src/1-read/parse-credit.ts';
import { parseOpening } from '../../src/1-read/parse-opening.ts';
import type { Span } from '../../src/model/span.ts';
import { arabic } from './arabic.ts';

const print = (text: string, span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);

describe('parseCredit', () => {
  it.each([
    // [line, byline, dateline]
    ['موسكو - حسن عمارة', 'حسن عمارة', 'موسكو'],
    ['طوكيو ـ علي صيام', 'علي صيام', 'طوكيو'],
    ['موسكو (أ ش أ)', 'أ ش أ', 'موسكو'],
    ['صحيفة النور – واشنطن', 'صحيفة النور', 'واشنطن'],
    ['غادة الشويعر (دبي)', 'غادة الشويعر', 'دبي'],
    ['الرباط: أمين الدرقاوي', 'أمين الدرقاوي', 'الرباط'],
    ['بيروت - «الرواق» - نادين خطار', 'نادين خطار', 'بيروت'],
    ['موسكو/ سمر العلي/ الأناضول', 'سمر العلي', 'موسكو'],
    ['موسكو، 13 شباط 2025', null, 'موسكو'],
    ['كاتربرغ - سامي عيد', 'سامي عيد', 'كاتربرغ'],
    // Two names of two words: neither is known for a town.
    ['سامي عيد – ضفة النهر', 'سامي عيد', null],
    ['سامي عيد-الضفة-الرياض', 'سامي عيد', 'الرياض'],
    ['الضفة-مكة المكرمة', 'الضفة', 'مكة المكرمة'],
    ['تبوك -واس', 'واس', 'تبوك'],
    ['الضفة – متابعات', 'الضفة', null],
    // The buttons of a gallery
    ['Next Previous سامي عيد – جدة', 'سامي عيد', 'جدة'],
    ['السابق التالي الضفة – الطائف', 'الضفة', 'الطائف'],
    // A hyphen in a name joins nothing.
    ['نواف آل-سعود - جدة', 'نواف آل-سعود', 'جدة'],
    ['\u200fسامي عيد\u200f - \u200fجدة\u200f', 'سامي عيد', 'جدة'],
  ])('%s', (line, byline, dateline) => {
    const credit = parseCredit(line, { start: 0, end: line.length }, arabic);
    expect([print(line, credit?.byline), print(line, credit?.dateline)]).toEqual([byline, dateline]);
  });

  it.each(['قال الوزير - أمس', 'في موسكو - سامي عيد', 'سياسة - رياضة'])('%s is none', (line) => {
    expect(parseCredit(line, { start: 0, end: line.length }, arabic)).toBeNull();
  });
});

describe('parseOpening', () => {
  const REST = 'قال الوزير إن الطريق الجديدة تفتح غدا أمام السيارات.';

  it.each([
    ['موسكو (رويترز) - ', 'رويترز', 'موسكو'],
    ['سالم الراجحي- النور- جدة: ', 'سالم الراجحي', 'جدة'],
    ['النور - عفراء: ', 'النور', 'عفراء'],
    ['القاهرة – ', null, 'القاهرة'],
    ['سامي عيد-النور-الرياض: ', 'سامي عيد', 'الرياض'],
    ['النور-مكة المكرمة : ', 'النور', 'مكة المكرمة'],
    ['سامي عيد- النور: ', 'سامي عيد', null],
    ['سامي عيد- النور- عفراء: ', 'سامي عيد', 'عفراء'],
    ['الرياض - واس: ', 'واس', 'الرياض'],
    // The line end is lost.
    ['سامي عيد – نجران ', 'سامي عيد', 'نجران'],
    ['ضفة النهر – متابعات ', 'ضفة النهر', null],
    ['سامي عيد – مكة المكرمة ', 'سامي عيد', 'مكة المكرمة'],
    ['موسكو 12 مايو (رويترز) - ', 'رويترز', 'موسكو'],
    ['أبوظبي في 13 فبراير / وام / ', 'وام', 'أبوظبي'],
    ['دبي، الإمارات العربية المتحدة (CNN)-- ', 'CNN', 'دبي، الإمارات العربية المتحدة'],
  ])('%s', (head, byline, dateline) => {
    const text = head + REST;
    const opening = parseOpening(text, { start: 0, end: text.length }, arabic);
    expect([print(text, opening?.credit.byline), print(text, opening?.credit.dateline)]).toEqual([byline, dateline]);
    expect(text.slice(opening!.bodyStart)).toBe(REST);
  });

  it.each(['', 'وقال الوزير: ', 'النقطة الأولى: ', 'وفي موسكو - كما في بغداد - ', 'طريق الرياض - جدة '])(
    '%s opens no credit',
    (head) => {
      const text = head + REST;
      expect(parseOpening(text, { start: 0, end: text.length }, arabic)).toBeNull();
    },
  );
});
