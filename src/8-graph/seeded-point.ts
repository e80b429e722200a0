import { seededRandom } from '../model/seeded-random.ts';

/** 32 bits that depend on the text alone (FNV-1a over UTF-16 units, then mixed so that near texts fall far apart). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A point of the unit disc, evenly spread over all texts. */
export function seededPoint(text: string): { readonly x: number; readonly y: number } {
  const random = seededRandom(hashText(text));
  const radius = Math.sqrt(random());
  const angle = 2 * Math.PI * random();
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
