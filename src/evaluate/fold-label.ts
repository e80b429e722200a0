/**
 * A name as labels are compared: case, Arabic spelling variants, vowel signs, tatweel and punctuation aside. The scorer's
 * own, so that a change to the pipeline's folding cannot change what counts as right.
 */
export function foldLabel(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
