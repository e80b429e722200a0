import type { SentenceView } from './frame.ts';

/** How many words, marks left out, stand from one token to just before another. */
export function wordsBetween({ tokens }: SentenceView, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < Math.min(to, tokens.length); i++) if (tokens[i]!.kind !== 'mark') words++;
  return words;
}
