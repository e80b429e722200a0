import type { SaidAt } from '../model/setting.ts';
import { dayAt } from './day-at.ts';
import type { Frame } from './frame.ts';
import { resolveDay } from './resolve-day.ts';

/** When a quote was spoken, as the telling words of its frame have it; null where they do not tell. */
export function findSaidAt(frame: Frame, telling: readonly number[], published: string | null): SaidAt | null {
  for (const index of telling) {
    const told = dayAt(frame, index);
    if (!told || told.end > frame.to) continue;
    const span = { start: frame.tokens[told.first]!.start, end: frame.tokens[told.end - 1]!.end };
    return { span, date: resolveDay(told, published) };
  }
  return null;
}
