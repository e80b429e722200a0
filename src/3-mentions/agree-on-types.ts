import type { EntityType } from '../model/mention.ts';
import type { Sentence } from '../model/token.ts';
import type { Candidate } from './candidate.ts';

/** Gives the same words the same type throughout an article, by the evidence of all their occurrences together. */
export function agreeOnTypes(
  sentences: readonly Sentence[],
  found: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const weights = new Map<string, Map<EntityType, number>>();
  const keyOf = (index: number, { first, last }: Candidate) =>
    sentences[index]!.tokens.slice(first, last + 1)
      .map((token) => token.readings.at(-1)?.form ?? '')
      .join(' ');
  found.forEach((candidates, index) => {
    for (const c of candidates) {
      const key = keyOf(index, c);
      const types = weights.get(key) ?? new Map<EntityType, number>();
      types.set(c.type, (types.get(c.type) ?? 0) + c.weight);
      weights.set(key, types);
    }
  });
  return found.map((candidates, index) =>
    candidates.map((c) => {
      const types = weights.get(keyOf(index, c))!;
      if (types.size === 1 || c.weight >= 3) return c;
      const [type] = [...types].reduce((best, next) => (next[1] > best[1] ? next : best));
      return type === c.type ? c : { ...c, type, rule: `${c.rule}; type as elsewhere in the article` };
    }),
  );
}
