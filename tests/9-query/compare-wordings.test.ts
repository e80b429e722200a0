import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWordings } from '../../src/9-query/compare-wordings.ts';
import { wordRules } from '../../src/languages/ar/word-rules.ts';

const told = (fuller: string, other: string) =>
  compareWordings(fuller, other, wordRules).map(({ kind, fuller: a, other: b }) => [
    kind,
    fuller.slice(a.start, a.end),
    other.slice(b.start, b.end),
  ]);

it.each([
  ['spelling and marks', '«سنرد على أيّ هجوم».', 'سنرد على اى هجوم', [['kept', 'سنرد على أيّ هجوم', 'سنرد على اى هجوم']]],
  [
    'shortened',
    'سنرد على أي هجوم قريبا',
    'سنرد على أي هجوم',
    [
      ['kept', 'سنرد على أي هجوم', 'سنرد على أي هجوم'],
      ['left-out', 'قريبا', ''],
    ],
  ],
  [
    'replaced and added',
    'سنرد بقوة على الهجوم',
    'إننا سنرد بحزم على الهجوم',
    [
      ['added', '', 'إننا'],
      ['kept', 'سنرد', 'سنرد'],
      ['replaced', 'بقوة', 'بحزم'],
      ['kept', 'على الهجوم', 'على الهجوم'],
    ],
  ],
  ['nothing in common', 'نعم', 'لا', [['replaced', 'نعم', 'لا']]],
  ['no words', '…', '', []],
])('%s', (_, fuller, other, pieces) => expect(told(fuller, other)).toEqual(pieces));

it('covers every word of both, in order', () => {
  const text = fc.array(fc.constantFrom('قال', 'إن', 'الرئيس', 'سيزور', 'موسكو', 'غدا', '،'), { maxLength: 30 });
  const words = (of: string) => of.match(/[\p{L}]+/gu) ?? [];
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [fuller, other] = [a.join(' '), b.join(' ')];
      const pieces = told(fuller, other);
      expect(pieces.flatMap(([, part]) => words(part!))).toEqual([...words(fuller)]);
      expect(pieces.flatMap(([, , part]) => words(part!))).toEqual([...words(other)]);
    }),
  );
});

it('tells long texts with little in common as replaced', () => {
  const many = (of: string) => Array.from({ length: 1900 }, (_, n) => `${of}${n}`).join(' ');
  expect(compareWordings(many('a'), many('b'), wordRules)).toHaveLength(1);
});
