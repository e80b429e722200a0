import type { Appearance } from '../model/entity.ts';
import type { ArticleId } from '../model/id.ts';
import type { EntityType } from '../model/mention.ts';
import type { KnownName, NameForm, NameMatching, RoleForm } from '../model/name-matching.ts';
import { type Gender, genderOf } from './gender.ts';
import { unionFind } from './union-find.ts';

/** Appearances that share type and fullest name: what is compared instead of appearances, of which there are far more. */
export interface NameGroup {
  /** Unique among the groups of a corpus. */
  readonly id: string;
  readonly type: EntityType;
  readonly form: NameForm;
  /** The commonest printing of the name. */
  readonly name: string;
  readonly known: KnownName | null;
  /** In order of their ids. */
  readonly appearances: readonly Appearance[];
  readonly articles: ReadonlySet<ArticleId>;
  readonly gender: Gender;
  /** A lone name of so many that it tells nobody: it is compared with nothing but fuller names. */
  readonly anyone: boolean;
  readonly roles: readonly GroupRole[];
  /** Names of another make that articles give beside this one: CIA, كويت ترك. */
  readonly aliases: readonly { readonly name: string; readonly form: NameForm }[];
  /** Full names of others in its articles, by what makes them comparable. Made when first asked for. */
  readonly company: () => ReadonlyMap<string, string>;
}

export interface GroupRole {
  readonly text: string;
  readonly form: RoleForm;
}

/** A lone name that so many persons bear is no one's in particular: each article's محمد is another. */
const MANY_BEARERS = 40;
/** From so many bearers of either word on, a full name is shared by strangers: محمد علي. */
const NAMESAKES = 100;
const MOST_ROLES = 24;
/** A person of more articles is known by other things than by company. */
const MOST_ARTICLES = 50;

export type FormOf = (type: EntityType, name: string) => NameForm;

/** Makes names comparable, each once. */
export function formsOf(matching: NameMatching): FormOf {
  const forms = new Map<string, NameForm>();
  return (type, name) => {
    const key = `${type} ${name}`;
    const made = forms.get(key) ?? matching.form(type, name);
    forms.set(key, made);
    return made;
  };
}

/** What appearances of one name share. `split` sets those apart that people took out. */
export function groupKey(appearance: Appearance, split: string, formOf: FormOf, matching: NameMatching): string {
  const form = formOf(appearance.type, appearance.names[0] ?? '');
  const place = isAnyone(form, appearance, matching) ? ` ${appearance.article}` : '';
  return `${appearance.type} ${form.key}${place}${split}`;
}

/**
 * The groups of the appearances that share a key, which come in order of their ids: one, or several namesakes. `inArticle`
 * gives all appearances of an article.
 */
export function groupNames(
  key: string,
  appearances: readonly Appearance[],
  inArticle: (article: ArticleId) => Iterable<Appearance>,
  formOf: FormOf,
  matching: NameMatching,
): readonly NameGroup[] {
  return tellNamesakesApart(appearances, formOf, matching).map((members, part) => {
    let company: ReadonlyMap<string, string> | undefined;
    return {
      ...toGroup(part === 0 ? key : `${key} #${part}`, members, formOf, matching),
      company: () => (company ??= companyOf(members, inArticle, formOf)),
    };
  });
}

/** Persons of full name in the articles of a group that is not in many. */
function companyOf(
  members: readonly Appearance[],
  inArticle: (article: ArticleId) => Iterable<Appearance>,
  formOf: FormOf,
): ReadonlyMap<string, string> {
  const company = new Map<string, string>();
  if (members.length > MOST_ARTICLES) return company;
  for (const { id, article } of members) {
    for (const other of inArticle(article)) {
      const name = other.names[0] ?? '';
      const form = formOf(other.type, name);
      if (other.id !== id && other.type === 'person' && form.words.length > 1) company.set(form.key, name);
    }
  }
  return company;
}

function isAnyone(form: NameForm, { names, type }: Appearance, matching: NameMatching): boolean {
  if (type !== 'person' || form.words.length > 1 || form.filial[0] === true || matching.known(form, names[0] ?? ''))
    return false;
  return form.words.length === 0 || matching.bearers(form.words[0]!) >= MANY_BEARERS;
}

/** Bearers of a common full name are parted where their roles tell nations that no role joins: محمد علي, coach and minister. */
function tellNamesakesApart(
  members: readonly Appearance[],
  formOf: FormOf,
  matching: NameMatching,
): readonly (readonly Appearance[])[] {
  const [first] = members as [Appearance];
  const { words } = formOf(first.type, first.names[0] ?? '');
  if (first.type !== 'person' || members.length < 2 || !words.every((word) => matching.bearers(word) >= NAMESAKES))
    return [members];
  const nations = members.map(({ roles }) => roles.flatMap(({ text }) => matching.role(text).nations));
  const codes = [...new Set(nations.flat())].sort();
  if (codes.length < 2) return [members];
  const sets = unionFind(codes.length);
  for (const told of nations) for (const code of told) sets.join(codes.indexOf(told[0]!), codes.indexOf(code));
  const parts = new Map<number, Appearance[]>();
  members.forEach((member, i) => {
    const told = nations[i]![0];
    // Where no nation is told the likeliest is the one told most, found below.
    const part = told === undefined ? -1 : sets.find(codes.indexOf(told));
    const sharers = parts.get(part);
    if (sharers) sharers.push(member);
    else parts.set(part, [member]);
  });
  const untold = parts.get(-1) ?? [];
  parts.delete(-1);
  const bySize = [...parts].sort(([a, x], [b, y]) => y.length - x.length || a - b).map(([, part]) => part);
  return bySize.map((part, i) => (i === 0 ? [...part, ...untold].sort((a, b) => (a.id < b.id ? -1 : 1)) : part));
}

function toGroup(
  id: string,
  members: readonly Appearance[],
  formOf: FormOf,
  matching: NameMatching,
): Omit<NameGroup, 'company'> {
  const [first] = members as [Appearance];
  const name = commonestName(members);
  const form = formOf(first.type, name);
  const roles = new Map<string, GroupRole>();
  const aliases = new Map<string, { name: string; form: NameForm }>();
  for (const { type, names, roles: told } of members) {
    for (const { text } of told) {
      if (roles.size >= MOST_ROLES || roles.has(text)) continue;
      roles.set(text, { text, form: matching.role(text) });
    }
    for (const alias of names.slice(1)) {
      const other = formOf(type, alias);
      if (!aliases.has(other.key) && isAlias(other, form)) aliases.set(other.key, { name: alias, form: other });
    }
  }
  return {
    id,
    type: first.type,
    form,
    name,
    known: matching.known(form, name),
    appearances: members,
    articles: new Set(members.map(({ article }) => article)),
    gender: genderOf(members),
    anyone: isAnyone(form, first, matching),
    roles: [...roles.values()],
    aliases: [...aliases.values()],
  };
}

/** A name that shares no word with the fuller one beside it is another name, not a shorter one. */
function isAlias(other: NameForm, fuller: NameForm): boolean {
  return (
    other.type === 'organization' &&
    other.distinctive &&
    !other.skeletons.some((skeleton) => fuller.skeletons.includes(skeleton))
  );
}

function commonestName(members: readonly Appearance[]): string {
  const counts = new Map<string, number>();
  for (const { names } of members) counts.set(names[0] ?? '', (counts.get(names[0] ?? '') ?? 0) + 1);
  return mostFrequent(counts);
}

/** The key counted most; of equals the longest, then the first in code-unit order. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [text, count] of counts) {
    const better = count - most || text.length - best.length || (text < best ? 1 : -1);
    if (better > 0) {
      best = text;
      most = count;
    }
  }
  return best;
}
