import type { Candidate } from './candidate.ts';

/** Of candidates that overlap, keeps the weightier, then the longer, then the earlier one. In order of their start. */
export function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.last - b.first - (a.last - a.first) || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const c of ranked) {
    let free = true;
    for (let i = c.first; i <= c.last && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = c.first; i <= c.last; i++) taken.add(i);
    kept.push(c);
  }
  return kept.sort((a, b) => a.start - b.start);
}
