import type { Interval } from './bootstrap.ts';
import type { Rates } from './rates.ts';

/** `P  93.5 R  94.3 F1  93.9 [90.1–96.6]`: in per cent, the interval where there is one. */
export function formatRates({ precision, recall, f1 }: Rates, interval: Interval | null = null): string {
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}${formatInterval(interval)}`;
}

/** ` [90.1–96.6]`, as wide whatever the figures; nothing where there is none. */
export function formatInterval(interval: Interval | null): string {
  if (!interval) return '';
  const [low, high] = [interval.low, interval.high].map((rate) => percent(rate).trim());
  return ` [${low}–${high}]`.padEnd(14);
}

export function percent(rate: number): string {
  return (100 * rate).toFixed(1).padStart(5);
}
