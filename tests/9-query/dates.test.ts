import { expect, it } from 'vitest';
import { isDateOrItsBeginning } from '../../src/9-query/dates.ts';

it.each([
  ['2025', true],
  ['2025-06', true],
  ['2025-06-28', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-02-30', false],
  ['2025-13', false],
  ['2025-00', false],
  ['25-06', false],
  ['2025-6', false],
  ['yesterday', false],
  ['', false],
])('%j is a date or its beginning: %j', (text, expected) => {
  expect(isDateOrItsBeginning(text)).toBe(expected);
});
