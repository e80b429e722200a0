import { NATIONS } from './nations.ts';
import { wordRules } from './word-rules.ts';

/** A country as names tell it. */
export interface Nation {
  readonly code: string;
  readonly english: string;
  /** Folded identity words of its commonest Arabic name. */
  readonly words: readonly string[];
}

const byName = new Map<string, Nation>();
const byAdjective = new Map<string, Nation>();
const byCode = new Map<string, Nation>();

/** الروسية → روسيه: a folded word without its article. */
export function withoutArticle(word: string): string {
  if (word.length > 4 && word.startsWith('ال')) return word.slice(2);
  return word.length > 4 && word.startsWith('لل') ? word.slice(2) : word;
}

for (const [code, english, names, adjectives] of NATIONS) {
  const spelled = names.split('|').map((name) => wordRules.fold(name).split(' ').map(withoutArticle));
  const nation = { code, english, words: spelled[0]! };
  byCode.set(code, nation);
  for (const words of spelled) byName.set(words.join(' '), nation);
  for (const adjective of adjectives.split('|')) {
    const stem = wordRules.fold(adjective);
    byAdjective.set(stem, nation);
    byAdjective.set(`${stem}ه`, nation);
  }
}

/** The nation that a folded name or adjective without its article tells: روسيا, روسي, روسيه, ولايات متحده. */
export function nationOf(word: string): Nation | null {
  return byAdjective.get(word) ?? byName.get(word) ?? null;
}

export function nationByAdjective(word: string): Nation | null {
  return byAdjective.get(word) ?? null;
}

export function nationByName(words: string): Nation | null {
  return byName.get(words) ?? null;
}

export function nationByCode(code: string): Nation | null {
  return byCode.get(code) ?? null;
}
