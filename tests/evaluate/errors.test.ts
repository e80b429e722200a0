import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../src/evaluate/compare-article.ts';
import type { EvaluatedArticle } from '../../src/evaluate/evaluated-article.ts';
import { formatErrors } from '../../src/evaluate/format-errors.ts';
import { countCauses, listErrors } from '../../src/evaluate/list-errors.ts';
import { at, extracted, mention, perfect, quote, speaker } from './example.ts';

const errorsOf = (article: EvaluatedArticle) => listErrors([compareArticle(article)]);
const causesOf = (article: EvaluatedArticle, of: string) =>
  errorsOf(article)
    .map(({ cause }) => cause)
    .filter((cause) => cause.startsWith(of));

describe('causes of wrong mentions', () => {
  const others = { gold: { mentions: [{ type: 'person' as const, entity: 'r', ...at('رامي الحداد') }] } };
  it.each([
    ['none', [], ['mention: missed']],
    ['the same', [mention('person', 'e', at('رامي الحداد'))], []],
    ['another type', [mention('place', 'e', at('رامي الحداد'))], ['mention: wrong type']],
    ['too short', [mention('person', 'e', at('رامي'))], ['mention: wrong boundary']],
    ['too short, of another type', [mention('place', 'e', at('رامي'))], ['mention: wrong boundary and type']],
    ['elsewhere', [mention('place', 'e', at('البرق'))], ['mention: missed', 'mention: spurious']],
    // The one of the same type is the one meant.
    [
      'one too short and one of another type',
      [mention('place', 'e', at('رامي')), mention('person', 'e', at('الحداد'))],
      ['mention: spurious', 'mention: wrong boundary'],
    ],
    [
      'in boilerplate',
      [mention('person', 'e', at('رامي الحداد')), mention('person', 'e', at('رامي', at('اقرأ').start))],
      ['mention: in boilerplate'],
    ],
  ])('%s', (_, mentions, causes) => {
    expect(causesOf(extracted({ mentions, ...others }), 'mention')).toEqual(causes);
  });
});

describe('causes of wrong quotes', () => {
  const rami = speaker('رامي الحداد');
  const whole = at('السد سيكتمل قبل نهاية العام المقبل');
  const first = extracted().gold.quotes[0]!;
  it.each([
    ['none', [], ['quote: missed']],
    ['the same', [quote(whole, rami)], []],
    ['elsewhere', [quote(at('التعويضات'), rami)], ['quote: missed', 'quote: spurious']],
    ['too short', [quote(at('السد سيكتمل قبل نهاية'), rami)], ['quote: span too short']],
    ['too long', [quote(at('الحداد إن السد سيكتمل قبل نهاية العام المقبل'), rami)], ['quote: span too long']],
    ['shifted', [quote(at('إن السد سيكتمل قبل نهاية'), rami)], ['quote: span shifted']],
    ['another speaker', [quote(whole, speaker('سلمى'))], ['quote: wrong speaker']],
    ['nobody', [quote(whole, null)], ['quote: speaker left null']],
    ['another kind', [quote(whole, rami, { kind: 'mixed' })], ['quote: wrong kind']],
    [
      'all at once',
      [quote(at('السد سيكتمل قبل نهاية'), null, { kind: 'mixed' })],
      ['quote: span too short', 'quote: speaker left null', 'quote: wrong kind'],
    ],
    ['in boilerplate', [quote(whole, rami), quote(at('يزور الميناء'), rami)], ['quote: in boilerplate']],
  ])('%s', (_, quotes, causes) => {
    expect(causesOf(extracted({ quotes, gold: { quotes: [first] } }), 'quote')).toEqual(causes);
  });

  it('tells missed and spurious links of the chain', () => {
    const via = [{ entity: null, name: { ar: 'الرعد', en: null }, mention: null, words: '' }];
    const span = at('التعويضات لم تصل إلى أحد حتى الآن');
    expect(errorsOf(extracted({ quotes: [quote(span, speaker('سلمى ناصر'), { via })] }))).toMatchObject([
      ...[{}, {}, {}, {}, {}],
      { cause: 'via: missed', gold: 'Al-Barq', found: null, quote: span.text, start: span.start },
      { cause: 'via: spurious', gold: null, found: 'الرعد', quote: span.text },
    ]);
  });
});

describe('formatErrors', () => {
  it('counts the causes first, then lists what is under each', () => {
    const article = extracted({
      mentions: [mention('place', 'e', at('رامي الحداد'))],
      quotes: [quote(at('السد سيكتمل قبل نهاية العام المقبل'), speaker('سلمى'))],
    });
    const { start, end } = at('رامي الحداد');
    const printed = formatErrors(errorsOf(article)).split('\n');
    expect(printed.slice(0, 5)).toEqual([
      'errors: 6',
      '      2  mention: missed',
      '      1  mention: wrong type',
      '      2  quote: missed',
      '      1  quote: wrong speaker',
    ]);
    expect(printed).toContain('mention: wrong type (1)');
    expect(printed).toContain(`  example.txt ${start}–${end}  gold «person رامي الحداد» found «place رامي الحداد»`);
  });

  it('says that there are none', () => expect(formatErrors(errorsOf(perfect()))).toBe('errors: 0'));

  it('has as many errors as it counts', () => {
    const errors = errorsOf(extracted());
    expect([...countCauses(errors).values()].reduce((total, one) => total + one, 0)).toBe(errors.length);
  });
});
