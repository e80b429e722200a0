import type { Name } from '../model/entity.ts';

const labelWidth = 9;

/** A label, and what it says; null where there is nothing to say. */
export type LabelledRow = readonly [label: string, value: string | null];

/**
 * Lines for a terminal. Labels stand in front and each value on a line of its own: columns side by side would be thrown
 * into disorder where a terminal writes Arabic from right to left.
 */
export function labelled(rows: readonly LabelledRow[]): string {
  return rows
    .flatMap(([label, value]) => (value === null ? [] : [`${label.padEnd(labelWidth)}${oneLine(value)}\n`]))
    .join('');
}

/** Both scripts: Dmitry Peskov (ديمتري بيسكوف). */
export function formatName({ ar, en }: Name): string {
  return en !== null && ar !== null ? `${en} (${ar})` : (en ?? ar ?? '');
}

/** Article text must not reach a terminal with its control characters. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
