import type { EntityType } from '../../model/mention.ts';
import type { KnownEntity } from '../../model/name-lexicon.ts';
import type { KnownName, NameForm } from '../../model/name-matching.ts';
import { nameForm } from './name-form.ts';
import { PROPER_KINDS } from './name-parts.ts';
import { nationOf } from './nation-index.ts';
import { NATIONS } from './nations.ts';
import { wordRules } from './word-rules.ts';

/** Looks a name up among the known; null where nobody or several bear it. */
export type KnownLookup = (form: NameForm, name: string) => KnownName | null;

interface Entry {
  readonly known: KnownName;
  readonly form: NameForm;
  /** Of rows that share a spelling the one that lists more of them is the better kept one. */
  readonly spellings: number;
  /** What kinds and nations any of its spellings tells: صحيفة الحياة is one of them, قناة الحياة another's. */
  readonly heads: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
}

type Index = Map<string, Entry[]>;

/** Indexes the known by every spelling: as folded, as compared, and names of their own without head and nation. */
export function knownLookup(entities: readonly KnownEntity[]): KnownLookup {
  const spelled: Index = new Map();
  const compared: Index = new Map();
  const proper: Index = new Map();
  const add = ({ type, en, ar }: KnownEntity): void => {
    const known: KnownName = { id: `${type}/${en}`, ar: ar[0] ?? en, en };
    const spellings = ar.length;
    const forms = [...ar, en].map((spelling) => nameForm(type, spelling));
    const heads = new Set(forms.flatMap(({ head }) => head ?? []));
    const nations = new Set(forms.flatMap((form) => form.nations));
    [...ar, en].forEach((spelling, i) => {
      const form = forms[i]!;
      if (form.words.length === 0) return;
      const entry = { known, form, spellings, heads, nations };
      insert(spelled, spelledKey(type, spelling), entry);
      insert(compared, `${type} ${form.key}`, entry);
      if (isProper(form)) insert(proper, form.words.join(' '), entry);
    });
  };
  entities.forEach(add);
  for (const [, english, names] of NATIONS) {
    const ar = names.split('|');
    if (!ar.some((name) => spelled.has(spelledKey('place', name))))
      add({ type: 'place', en: english, ar, everyday: [] });
  }
  return (form, name) => {
    const exact = spelled.get(spelledKey(form.type, name)) ?? compared.get(`${form.type} ${form.key}`);
    if (exact) return exact.reduce((a, b) => (b.spellings > a.spellings ? b : a)).known;
    return isProper(form)
      ? theOne((proper.get(form.words.join(' ')) ?? []).filter((entry) => agrees(entry, form)))
      : null;
  };
}

/** Head and nation may be left out of a name of its own (وكالة «ريا نوفوستي» الروسية), not of a ministry's or a party's. */
function isProper({ type, distinctive, head, words }: NameForm): boolean {
  if (type !== 'organization' || !distinctive || words.every((word) => nationOf(word))) return false;
  return head === null || PROPER_KINDS.has(head);
}

function agrees(entry: Entry, { head, nations }: NameForm): boolean {
  if (head && entry.heads.size > 0 && !entry.heads.has(head)) return false;
  return entry.nations.size === 0 || nations.every((code) => entry.nations.has(code));
}

function spelledKey(type: EntityType, name: string): string {
  const words = wordRules.fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${type} ${words.join(' ')}`;
}

function insert(index: Index, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

function theOne(entries: readonly Entry[]): KnownName | null {
  const [first] = entries;
  return first && entries.every(({ known }) => known.id === first.known.id) ? first.known : null;
}
