import type { EntityType } from '../../model/mention.ts';
import type { KnownEntity } from '../../model/name-lexicon.ts';
import type { KnownName, NameForm } from '../../model/name-matching.ts';
import { nameForm } from './name-form.ts';
import { NATIONS } from './nations.ts';
import { wordRules } from './word-rules.ts';

/** Looks a name up among the known; null where nobody or several bear it. */
export type KnownLookup = (form: NameForm, name: string) => KnownName | null;

const AMBIGUOUS = Symbol('several bear it');
type Index = Map<string, KnownName | typeof AMBIGUOUS>;

/** Indexes the known by every spelling: as folded, and as compared (without heads that a writer may leave out). */
export function knownLookup(entities: readonly KnownEntity[]): KnownLookup {
  const spelled: Index = new Map();
  const compared: Index = new Map();
  const listed = new Set(entities.map((entity) => `${entity.type} ${entity.en}`));
  const countries: KnownEntity[] = NATIONS.filter(([, english]) => !listed.has(`place ${english}`)).map(
    ([, english, names]) => ({ type: 'place', en: english, ar: names.split('|') }),
  );
  for (const { type, en, ar } of [...entities, ...countries]) {
    const known: KnownName = { id: `${type}/${en}`, ar: ar[0] ?? en, en };
    for (const spelling of [...ar, en]) {
      add(spelled, spelledKey(type, spelling), known);
      const form = nameForm(type, spelling);
      // "وزارة الدفاع" of a list without its nation is everybody's; so is a party's or company's name without the head.
      if (form.words.length > 0) add(compared, `${type} ${form.key}`, known);
    }
  }
  return (form, name) =>
    decided(spelled.get(spelledKey(form.type, name))) ?? decided(compared.get(`${form.type} ${form.key}`)) ?? null;
}

function spelledKey(type: EntityType, name: string): string {
  return `${type} ${wordRules
    .fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

function add(index: Index, key: string, known: KnownName): void {
  const other = index.get(key);
  index.set(key, other === undefined || (other !== AMBIGUOUS && other.id === known.id) ? known : AMBIGUOUS);
}

function decided(found: KnownName | typeof AMBIGUOUS | undefined): KnownName | null {
  return found === undefined || found === AMBIGUOUS ? null : found;
}
