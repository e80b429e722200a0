/** Fewer words than this say too little to be told by (نعم, هذا صحيح): only the same speaker's very words are one. */
export const SHORT = 4;
/** Telling words that tell less than this could be anybody's: a prayer, a condolence. */
const LEAST_TOLD = 0.6;

/**
 * Whether so many words could be anybody's.
 * @param told The sum of what they tell.
 */
export function saysLittle(words: number, told: number): boolean {
  return words < SHORT || told < LEAST_TOLD;
}
