import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bCubed } from '../../src/evaluate/b-cubed.ts';
import { foldLabel } from '../../src/evaluate/fold-label.ts';
import { parseGoldFile } from '../../src/evaluate/gold-file.ts';
import { nameSpan } from '../../src/evaluate/name-span.ts';
import { InputError } from '../../src/model/errors.ts';
import { GOLD, TEXT } from './example.ts';

describe('foldLabel', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['هيئةُ الرّي', 'هييه الري'],
    ['«البـرق»', 'البرق'],
    ['Al-Barq', 'al barq'],
    ['مصطفى', 'مصطفي'],
    ['…', ''],
  ])('%s → %s', (name, folded) => expect(foldLabel(name)).toBe(folded));
});

describe('nameSpan', () => {
  it.each([
    // [text, name as marked, what is compared]
    ['زار مدينة الميناء أمس', 'مدينة الميناء', 'الميناء'],
    ['زار صحيفة «البرق» أمس', 'صحيفة «البرق»', 'البرق'],
    ['زار المدينة أمس', 'المدينة', 'المدينة'],
    // A head noun alone is the whole name.
    ['في مدينة', 'مدينة', 'مدينة'],
    // للأمم: the second ل is in the span or not, the same either way.
    ['سلمها للأمم المتحدة', 'لأمم المتحدة', 'أمم المتحدة'],
    ['سلمها وللأمم المتحدة', 'لأمم المتحدة', 'أمم المتحدة'],
    ['قبل ليلى', 'ليلى', 'ليلى'],
  ])('%s: %s → %s', (text, name, expected) => {
    const start = text.indexOf(name);
    const span = nameSpan(text, { start, end: start + name.length });
    expect(text.slice(span.start, span.end)).toBe(expected);
  });
});

describe('bCubed', () => {
  const items = (pairs: string) => pairs.split(' ').map((pair) => ({ gold: pair[0]!, predicted: pair[1]! }));
  it.each([
    ['a1 a1 b2', 1, 1],
    ['a1 a2', 1, 0.5],
    ['a1 b1', 0.5, 1],
    ['a1 a1 a2 b2', 0.75, 2 / 3],
  ])('%s: precision %d, recall %d', (pairs, precision, recall) => {
    const rates = bCubed(items(pairs));
    expect(rates.precision).toBeCloseTo(precision);
    expect(rates.recall).toBeCloseTo(recall);
  });

  it('swaps precision and recall where gold and prediction are swapped', () => {
    const anyItem = fc.record({ gold: fc.constantFrom('a', 'b', 'c'), predicted: fc.constantFrom('1', '2', '3') });
    fc.assert(
      fc.property(fc.array(anyItem), (all) => {
        const swapped = bCubed(all.map(({ gold, predicted }) => ({ gold: predicted, predicted: gold })));
        expect(swapped.precision).toBeCloseTo(bCubed(all).recall);
        expect(bCubed(all.map(({ gold }) => ({ gold, predicted: gold }))).f1).toBeCloseTo(all.length === 0 ? 0 : 1);
      }),
    );
  });
});

describe('parseGoldFile', () => {
  it('takes a gold file whose spans fit the text', () => {
    expect(parseGoldFile(JSON.stringify(GOLD), TEXT, 'example.json')).toEqual(GOLD);
  });

  it('takes what the spans cover from the text where a file is published without its words', () => {
    const wordless = ({ text: _, ...rest }: { text: string }) => rest;
    const { title: _, ...gold } = { ...GOLD, mentions: GOLD.mentions.map(wordless), quotes: GOLD.quotes.map(wordless) };
    const { title: __, ...expected } = GOLD;
    expect(parseGoldFile(JSON.stringify(gold), TEXT, 'example.json')).toEqual(expected);
  });

  const wordlessAt = (start: number, end: number) =>
    JSON.stringify({ ...GOLD, mentions: [{ type: 'person', entity: 'x', start, end }] });
  it.each([
    ['a span beyond the end', wordlessAt(3, TEXT.length + 1), TEXT],
    ['an empty span', wordlessAt(3, 3), TEXT],
    ['not JSON', '{', TEXT],
    ['a list', '[]', TEXT],
    ['null', 'null', TEXT],
    ['no mentions', JSON.stringify({ ...GOLD, mentions: null }), TEXT],
    ['spans of another text', JSON.stringify(GOLD), ` ${TEXT}`],
  ])('refuses %s, naming the file', (_, json, text) => {
    const read = () => parseGoldFile(json, text, 'example.json');
    expect(read).toThrow(InputError);
    expect(read).toThrow(/example\.json/);
  });
});
