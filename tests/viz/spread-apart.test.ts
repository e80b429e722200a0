import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '../../viz/spread-apart.ts';

const VIEW = { width: 700, height: 800 };
const node = (x: number, y: number) => ({ x, y, size: 8, ar: 'بيسكوف', en: 'Peskov' });

describe('spreadApart', () => {
  it('parts nodes that stand on one spot', () => {
    const [a, b] = spreadApart([node(3, 3), node(3, 3)], VIEW);
    expect(Math.abs(a!.y - b!.y)).toBeGreaterThan(20);
  });

  it('keeps who is left, right, above and below where there is room', () => {
    const [west, east, north] = spreadApart([node(0, 0), node(10, 1), node(5, 9)], VIEW);
    expect(west!.x).toBeLessThan(east!.x);
    expect(north!.y).toBeGreaterThan(east!.y);
  });

  it('gives a number to every node, the same each time', () => {
    const coordinate = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 }), (points) => {
        const nodes = points.map(([x, y]) => node(x, y));
        const spread = spreadApart(nodes, VIEW);
        expect(spread.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(spreadApart(nodes, VIEW)).toEqual(spread);
      }),
    );
  });
});
