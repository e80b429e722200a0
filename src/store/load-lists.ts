import { readFileSync } from 'node:fs';
import { arabic } from '../languages/ar/index.ts';
import type { Language } from '../model/language.ts';
import type { EntityType } from '../model/mention.ts';

/** data/ar, as far from src/store as from dist/store. */
const FOLDER = new URL('../../data/ar/', import.meta.url);

let loaded: Language | undefined;

/** The language pack with its lists of names, read once from data/ar. */
export function loadLanguage(): Language {
  loaded ??= arabic({
    knownEntities: rows('known-entities.tsv').map(([type, en, ar]) => ({
      type: type as EntityType,
      en: en!,
      ar: ar!.split('|'),
    })),
    nameWords: rows('name-words.tsv').map(([word, latin, count, ordinary, gender]) => ({
      word: word!,
      latin: latin!,
      count: Number(count),
      ordinary: Number(ordinary ?? 0),
      gender: gender === 'm' || gender === 'f' ? gender : null,
    })),
    commonWords: rows('common-words.tsv').map(([word, count]) => ({ word: word!, count: Number(count) })),
  });
  return loaded;
}

function rows(name: string): string[][] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  return lines.slice(1, -1).map((line) => line.split('\t'));
}
