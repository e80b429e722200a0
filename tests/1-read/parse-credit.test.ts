import { describe, expect, it } from 'vitest';
import { parseCredit, parseOpening } from '../../src/1-read/parse-credit.ts';
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
    ['موسكو 12 مايو (رويترز) - ', 'رويترز', 'موسكو'],
    ['أبوظبي في 13 فبراير / وام / ', 'وام', 'أبوظبي'],
    ['دبي، الإمارات العربية المتحدة (CNN)-- ', 'CNN', 'دبي، الإمارات العربية المتحدة'],
  ])('%s', (head, byline, dateline) => {
    const text = head + REST;
    const opening = parseOpening(text, { start: 0, end: text.length }, arabic);
    expect([print(text, opening?.credit.byline), print(text, opening?.credit.dateline)]).toEqual([byline, dateline]);
    expect(text.slice(opening!.bodyStart)).toBe(REST);
  });

  it.each(['', 'وقال الوزير: ', 'النقطة الأولى: ', 'وفي موسكو - كما في بغداد - '])('%s opens no credit', (head) => {
    const text = head + REST;
    expect(parseOpening(text, { start: 0, end: text.length }, arabic)).toBeNull();
  });
});
