import type { EntityHit } from '../model/answer.ts';
import type { Language } from '../model/language.ts';

/** One spelling of an entity, made ready to be compared. */
export interface IndexedName {
  readonly hit: EntityHit;
  /** As written, but for case and spaces. */
  readonly plain: string;
  /** Folded words; see `foldWords`. */
  readonly words: readonly string[];
  /** What its spellings share across scripts; see `NameMatching.nameKeys`. Made when first asked for: it costs most. */
  readonly keys: () => ReadonlySet<string>;
}

/** Every name of every entity, most prominent entity first. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  readonly language: Language;
}

/** @param hits Most prominent first: names that match equally well are found in this order. */
export function indexNames(hits: readonly EntityHit[], language: Language): NameIndex {
  const names = hits.flatMap((hit) => {
    const texts = new Set([hit.name.ar, hit.name.en, ...hit.spellings].filter((text) => text !== null));
    return [...texts].map((text) => indexName(hit, text, language));
  });
  return { names, language };
}

function indexName(hit: EntityHit, text: string, language: Language): IndexedName {
  const words = foldWords(text, language);
  let keys: ReadonlySet<string> | undefined;
  return { hit, plain: plainText(text), words, keys: () => (keys ??= new Set(language.matching.nameKeys(text))) };
}

/** A name as written, but for what nobody means by it: case, and how many spaces. */
export function plainText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The words of a name for lookup: the language's own folding, and Latin letters without accents (Erdoğan, erdogan). */
export function foldWords(text: string, language: Language): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => language.words.fold(word));
}
