import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, segments } from '../../viz/segments.ts';

const layer = (start: number, end: number, of: string): Layer<string> => ({ start, end, of });

describe('segments', () => {
  it.each<[string, number, Layer<string>[], string]>([
    ['nothing', 0, [], ''],
    ['plain text', 5, [], '0-5'],
    ['one span', 5, [layer(1, 3, 'a')], '0-1 1-3a 3-5'],
    ['a name in a quote', 9, [layer(0, 9, 'quote'), layer(2, 4, 'name')], '0-2quote 2-4quote+name 4-9quote'],
    ['an overlap', 6, [layer(0, 4, 'a'), layer(2, 6, 'b')], '0-2a 2-4a+b 4-6b'],
    ['spans that touch', 4, [layer(0, 2, 'a'), layer(2, 4, 'b')], '0-2a 2-4b'],
    ['an empty span', 4, [layer(2, 2, 'a')], '0-4'],
    ['a span past the end', 4, [layer(-3, 2, 'a'), layer(3, 99, 'b')], '0-2a 2-3 3-4b'],
  ])('%s', (_, length, layers, expected) => {
    const found = segments(length, layers).map(({ start, end, layers: of }) => `${start}-${end}${of.join('+')}`);
    expect(found.join(' ')).toBe(expected);
  });

  it('covers the text once, whatever the layers', () => {
    const anyLayer = fc
      .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
      .map(([a, b]) => layer(a, b, ''));
    fc.assert(
      fc.property(fc.nat(50), fc.array(anyLayer), (length, layers) => {
        let at = 0;
        for (const { start, end, layers: covering } of segments(length, layers)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(covering).toHaveLength(layers.filter((one) => one.start <= start && end <= one.end).length);
          at = end;
        }
        expect(at).toBe(length);
      }),
    );
  });
});
