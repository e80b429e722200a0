import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveDay } from '../../src/5-attribution/resolve-day.ts';

const nothing = { daysAgo: null, weekday: null, day: null, month: null, year: null, tense: null };
const isoDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('resolves a weekday to such a day of the last week, never to one to come', () => {
  fc.assert(
    fc.property(isoDay, fc.integer({ min: 0, max: 6 }), (published, weekday) => {
      const date = resolveDay({ ...nothing, weekday }, published)!;
      const days = (Date.parse(published) - Date.parse(date)) / 86_400_000;
      expect(new Date(date).getUTCDay()).toBe(weekday);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
    }),
  );
});

it('resolves a day and month without a year to the last one, never to one to come', () => {
  fc.assert(
    fc.property(isoDay, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (published, day, month) => {
      const date = resolveDay({ ...nothing, day, month }, published)!;
      expect(date <= published).toBe(true);
      expect(date.slice(5)).toBe(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    }),
  );
});

it.each([
  ['a day that does not exist', { ...nothing, day: 31, month: 4, year: 2017 }, '2017-05-01'],
  ['a month', { ...nothing, month: 4, tense: 'past' as const }, '2017-05-01'],
  ['yesterday of an undated article', { ...nothing, daysAgo: 1 }, null],
  ['yesterday of an article whose date is no date', { ...nothing, daysAgo: 1 }, 'أمس'],
])('does not resolve %s', (_what, told, published) => {
  expect(resolveDay(told, published)).toBeNull();
});
