// Builds data/ar/*.tsv: npx tsx scripts/build-lists.ts FOLDER
//
// FOLDER holds gazetteers/{countries,cldr_exemplar_cities,wd_person_tokens,google_ar2en,faker_ar} and
// news/ant-jawharafm.jsonl.gz. Rows of data/ar/known-entities.tsv whose source is `own` are hand-written: they are
// kept, and edited in place. Everything else is made anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FEMALE_NAMES, MALE_NAMES } from '../src/languages/ar/given-names.ts';
import { wordRules } from '../src/languages/ar/word-rules.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: tsx scripts/build-lists.ts FOLDER');
const target = new URL('../data/ar/', import.meta.url);
const fold = wordRules.fold;

interface Known {
  readonly type: string;
  readonly en: string;
  readonly ar: string[];
  readonly sources: Set<string>;
}

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

const gazetteer = (name: string) => rows(join(folder, 'gazetteers', name));

// Known entities

/** English names that differ from the ones Intl gives. */
const ENGLISH: Readonly<Record<string, string>> = {
  PS: 'Palestine',
  MM: 'Myanmar',
  TR: 'Turkey',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  MO: 'Macau',
  HK: 'Hong Kong',
  BA: 'Bosnia and Herzegovina',
  TT: 'Trinidad and Tobago',
};
/** Rows that are no place, or whose Arabic is misleading. */
const NOT_PLACES = new Set(['001', 'EU', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'SQ', 'CQ']);
const NOT_CITIES = new Set(['Truk', 'Easter', 'Wake', 'Nome', 'Samara', 'Center', 'Knox', 'Lower_Princes', 'Unknown']);
/** Zone ids that are old names. */
const CITY_ENGLISH: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Saigon: 'Ho Chi Minh City',
  Rangoon: 'Yangon',
  Asmera: 'Asmara',
  Godthab: 'Nuuk',
  Tirane: 'Tirana',
  El_Aaiun: 'Laayoune',
};

function buildKnownEntities(): number {
  const file = new URL('known-entities.tsv', target);
  const known = new Map<string, Known>();
  const listed = rows(file.pathname);
  // ~النصر: what is marked as an everyday word stays so, wherever it comes from.
  const spellings = listed.flatMap(([, , ar]) => ar!.split('|'));
  const everyday = new Set(spellings.filter((name) => name.startsWith('~')).map((name) => fold(name.slice(1))));
  const add = (type: string, en: string, spellings: readonly string[], source: string) => {
    const entry = known.get(`${type} ${en}`) ?? { type, en, ar: [], sources: new Set() };
    const forms = new Set(entry.ar.map((name) => fold(name.replace('~', ''))));
    for (const spelling of spellings) {
      if (forms.has(fold(spelling)) && source !== 'own') continue;
      entry.ar.push(source !== 'own' && everyday.has(fold(spelling)) ? `~${spelling}` : spelling);
      entry.sources.add(source);
    }
    if (entry.ar.length > 0) known.set(`${type} ${en}`, entry);
  };
  for (const [type, en, ar, source] of listed) {
    if (source?.split('+').includes('own')) add(type!, en!, ar!.split('|'), 'own');
  }
  const regions = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  for (const [name, code, source] of gazetteer('countries/countries_ar.tsv')) {
    const region = code!.split('-')[0]!;
    if (!['cldr', 'i18n-iso-countries'].includes(source!) || NOT_PLACES.has(region) || /[()]/.test(name!)) continue;
    add('place', ENGLISH[region] ?? regions.of(region)!.replace(' & ', ' and '), [name!], source!);
  }
  for (const [name, zone] of gazetteer('cldr_exemplar_cities/cities_ar.tsv')) {
    const city = zone!.split('/').at(-1)!;
    if (NOT_CITIES.has(city) || /[(،]/.test(name!) || known.has(`place ${city}`)) continue;
    add('place', CITY_ENGLISH[city] ?? city.replaceAll('_', ' '), [name!], 'cldr');
  }
  const lines = [...known.values()].map((k) => [k.type, k.en, k.ar.join('|'), [...k.sources].join('+')].join('\t'));
  writeFileSync(file, `type\ten\tar\tsource\n${lines.sort().join('\n')}\n`);
  return lines.length;
}

// Words of names, and of ordinary text

interface Word {
  word: string;
  latin: string;
  best: number;
  count: number;
}

function readNameWords(): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (word: string, latin: string, count: number) => {
    if (!/^[\u0621-\u064A]{2,}$/.test(word) || !/^[\p{Script=Latin}'’-]+$/u.test(latin)) return;
    const form = fold(word);
    const entry = words.get(form) ?? { word, latin, best: 0, count: 0 };
    entry.count += count;
    if (count > entry.best) Object.assign(entry, { word, latin, best: count });
    words.set(form, entry);
  };
  for (const [word, latin, count] of gazetteer('wd_person_tokens/person_name_tokens_ar.tsv'))
    add(word!, latin!, Number(count));
  for (const [word, latin] of gazetteer('google_ar2en/ar2en_names.tsv')) add(word!, latin!, 1);
  return words;
}

/** How often each folded word stands in the corpus: alone, and beside a given name. */
function countCorpus(given: ReadonlySet<string>): Map<string, { all: number; named: number }> {
  const counts = new Map<string, { all: number; named: number }>();
  const lines = gunzipSync(readFileSync(join(folder!, 'news/ant-jawharafm.jsonl.gz')))
    .toString('utf8')
    .split('\n');
  for (const line of lines.filter(Boolean)) {
    const { title, content } = JSON.parse(line) as { title: string; content: string };
    const words = `${title} . ${content}`.match(/[\p{L}\p{M}\u0640]+|[^\s\p{L}\p{M}\u0640]/gu) ?? [];
    const forms = words.map(fold);
    const isGiven = (i: number) => given.has(forms[i] ?? '');
    forms.forEach((form, i) => {
      const entry = counts.get(form) ?? { all: 0, named: 0 };
      entry.all++;
      // A surname follows a given name, at once or after بن; a given name stands before a word of the lists.
      const linked = ['بن', 'ابن', 'ال', 'عبد', 'ابو'].includes(forms[i - 1] ?? '');
      if (isGiven(i - 1) || isGiven(i) || linked || (isGiven(i - 2) && given.has(forms[i - 1] ?? ''))) entry.named++;
      counts.set(form, entry);
    });
  }
  return counts;
}

function buildWords(): [number, number] {
  const words = readNameWords();
  const genders = new Map<string, 'm' | 'f'>();
  for (const [name, kind] of gazetteer('faker_ar/names_ar.tsv')) {
    if (kind === 'person.first_name.male' && name!.length > 2 && !name!.includes(' ')) genders.set(fold(name!), 'm');
  }
  for (const name of MALE_NAMES) genders.set(fold(name), 'm');
  for (const name of FEMALE_NAMES) genders.set(fold(name), 'f');
  const given = new Set([...MALE_NAMES, ...FEMALE_NAMES].map(fold));
  // على folds to علي; رجب and شعبان are months.
  for (const form of ['علي', 'رجب', 'شعبان', 'امل', 'هدي', 'وفاء', 'كريم']) given.delete(form);
  const counts = countCorpus(given);
  const nameLines: [number, string][] = [];
  for (const [form, { word, latin, count }] of words) {
    const seen = counts.get(form) ?? { all: 0, named: 0 };
    const ordinary = seen.all - seen.named;
    const gender = genders.get(form) ?? '';
    // A word of one person that is everyday vocabulary says nothing: بعد, التي.
    if (count * 10 < ordinary && !gender) continue;
    if (count === 1 && (word.length < 3 || word.length > 10)) continue;
    nameLines.push([count, [word, latin, count, ordinary || '', gender].join('\t').trimEnd()]);
  }
  nameLines.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1));
  const kept = nameLines.map(([, line]) => line);
  writeFileSync(new URL('name-words.tsv', target), `word\tlatin\tcount\tordinary\tgender\n${kept.join('\n')}\n`);
  const common = [...counts]
    .filter(([form, { all, named }]) => /^[\u0621-\u064A]{2,}$/.test(form) && all >= 3 && named < all / 4)
    .sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1))
    .map(([form, { all }]) => `${form}\t${all}`);
  writeFileSync(new URL('common-words.tsv', target), `word\tcount\n${common.join('\n')}\n`);
  return [kept.length, common.length];
}

console.log(`${buildKnownEntities()} known entities, ${buildWords().join(' name words, ')} common words`);
