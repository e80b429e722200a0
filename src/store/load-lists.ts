import { readFileSync } from 'node:fs';
import { type ArabicLists, arabic } from '../languages/ar/index.ts';
import type { Language } from '../model/language.ts';
import type { EntityType } from '../model/mention.ts';
import { unpackTagger } from '../model/tagger-file.ts';

/** data/ar, as far from src/store as from dist/store. */
const FOLDER = new URL('../../data/ar/', import.meta.url);

let loaded: Language | undefined;

/** The language pack with its lists of names, read once from data/ar. */
export function loadLanguage(): Language {
  loaded ??= arabic({
    ...readLists(),
    tagger: unpackTagger(readFileSync(new URL('tagger.bin', FOLDER))),
    confidence: new Map(Object.entries(JSON.parse(readFileSync(new URL('confidence.json', FOLDER), 'utf8')))),
  });
  return loaded;
}

/** The lists that are written by hand, without what is learned. */
export function readLists(): Pick<ArabicLists, 'knownEntities' | 'nameWords' | 'commonWords' | 'spellingEdits'> {
  return {
    knownEntities: readRows('known-entities.tsv', ([type, en, ar]) => {
      const spellings = ar!.split('|');
      return {
        type: type as EntityType,
        en: en!,
        ar: spellings.map((spelling) => (isEveryday(spelling) ? spelling.slice(1) : spelling)),
        everyday: spellings.filter(isEveryday).map((spelling) => spelling.slice(1)),
      };
    }),
    nameWords: readRows('name-words.tsv', ([word, latin, count, ordinary, gender]) => ({
      word: word!,
      latin: latin!,
      count: Number(count),
      ordinary: Number(ordinary ?? 0),
      gender: gender === 'm' || gender === 'f' ? gender : null,
    })),
    commonWords: readRows('common-words.tsv', ([word, count]) => ({ word: word!, count: Number(count) })),
    spellingEdits: readRows('spelling-costs.tsv', ([edit, place, words, , share]) => ({
      edit: edit!,
      place: place!,
      words: words!,
      share: Number(share),
    })),
  };
}

/** ~النصر: a spelling that is an everyday word as well. */
function isEveryday(spelling: string): boolean {
  return spelling.startsWith('~');
}

/** The rows of a list but for its head, line by line: cells of all lines at once would cost more than reading them. */
function readRows<Row>(name: string, read: (cells: readonly string[]) => Row): Row[] {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const rows: Row[] = [];
  let at = text.indexOf('\n') + 1;
  for (let end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
    rows.push(read(text.slice(at, end).split('\t')));
    at = end + 1;
  }
  return rows;
}
