import type { Span } from '../src/model/span.ts';

/** One annotation of a stretch of text. */
export interface Layer<T> extends Span {
  readonly of: T;
}

/** A stretch over which the same annotations hold. */
export interface Segment<T> extends Span {
  /** What covers it, in the order given. */
  readonly layers: readonly T[];
}

/**
 * Cuts `[0, length)` at every boundary of every layer, so that overlapping annotations need no nesting.
 * Layers that are empty or reach outside are cut to size; the time is that of sorting the boundaries.
 */
export function segments<T>(length: number, layers: readonly Layer<T>[]): readonly Segment<T>[] {
  const within = (offset: number) => Math.max(0, Math.min(length, offset));
  const events = layers
    .map((layer, order) => ({ start: within(layer.start), end: within(layer.end), of: layer.of, order }))
    .filter((layer) => layer.start < layer.end)
    .flatMap((layer) => [
      { at: layer.start, layer, opens: true },
      { at: layer.end, layer, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
  const found: Segment<T>[] = [];
  const active = new Map<number, T>();
  let start = 0;
  const close = (end: number) => {
    if (end <= start) return;
    const covering = [...active].sort(([a], [b]) => a - b).map(([, of]) => of);
    found.push({ start, end, layers: covering });
    start = end;
  };
  for (const { at, layer, opens } of events) {
    close(at);
    if (opens) active.set(layer.order, layer.of);
    else active.delete(layer.order);
  }
  close(length);
  return found;
}
