import type { KnownName, NameForm, NameMatching } from '../model/name-matching.ts';
import type { Bilingual, MergeReason } from '../model/reason.ts';
import { compareNames } from './compare-names.ts';
import { genderContradicts } from './gender.ts';
import type { GroupRole, NameGroup } from './group-names.ts';

/** What a feature finds: from −1 (speaks against) over 0 (silent) to 1 (speaks for), and why. */
export interface Evidence {
  readonly score: number;
  readonly reason: MergeReason | null;
}

/** One kind of evidence on whether two names are one; the weights are those of a logistic model, set by hand. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  compare(a: NameGroup, b: NameGroup, matching: NameMatching): Evidence;
}

const SILENT: Evidence = { score: 0, reason: null };

function against(reason: MergeReason, score = -1): Evidence {
  return { score, reason };
}

const name: Feature = {
  name: 'name',
  weight: 6,
  compare(a, b, matching) {
    const { relation, cost } = compareNames(a.form, b.form, matching);
    if (relation !== 'same') return SILENT;
    const names = { left: a.name, right: b.name };
    if (cost === 0) return { score: 1, reason: { id: 'one-name', ...names } };
    // In a long name a little variation is likelier than another name.
    const letters = a.form.words.join('').length;
    return { score: 1 - cost * Math.min(1, 8 / letters), reason: { id: 'spelled-otherwise', ...names } };
  },
};

const known: Feature = {
  name: 'known names',
  weight: 8,
  compare(a, b) {
    if (!a.known || !b.known || (a.known.id === b.known.id && !sameKnown(a, b))) return SILENT;
    const names = { left: a.name, right: b.name };
    const [known, other] = [bothNames(a.known), bothNames(b.known)];
    if (a.known.id !== b.known.id) {
      return against({ id: 'known-as-two', ...names, leftKnown: known, rightKnown: other });
    }
    return { score: 1, reason: { id: 'known-as-one', ...names, known } };
  },
};

function bothNames({ en, ar }: KnownName): Bilingual {
  return { en, ar };
}

/**
 * What parts of their names say need not agree, since البنتاغون tells no nation; but نادي الهلال السعودي and السوداني are two
 * whatever list knows a نادي الهلال.
 */
function sameKnown(a: NameGroup, b: NameGroup): boolean {
  return a.known !== null && a.known.id === b.known?.id && !ofTwoNations(a.form, b.form);
}

function ofTwoNations({ nations: a }: NameForm, { nations: b }: NameForm): boolean {
  return a.length > 0 && b.length > 0 && a.join() !== b.join();
}

const role: Feature = {
  name: 'role',
  weight: 1.5,
  compare(a, b) {
    const shared = sharedRole(a.roles, b.roles);
    if (shared) return { score: 1, reason: { id: 'same-role', role: shared } };
    const [left, right] = [nationsOf(a.roles), nationsOf(b.roles)];
    if (left.size === 0 || right.size === 0 || [...left].some((code) => right.has(code))) return SILENT;
    return against({ id: 'roles-of-two-countries', left: a.roles[0]!.text, right: b.roles[0]!.text });
  },
};

const namesakes: Feature = {
  name: 'namesakes',
  weight: 9,
  compare(a, b) {
    // Groups of one name are two groups only because their roles told them apart.
    if (a.type !== 'person' || a.form.key !== b.form.key) return SILENT;
    return against({ id: 'name-of-many', name: a.name });
  },
};

const gender: Feature = {
  name: 'gender',
  weight: 5,
  compare: (a, b) => (genderContradicts(a.gender, b.gender) ? against({ id: 'man-and-woman' }) : SILENT),
};

const nation: Feature = {
  name: 'nation',
  weight: 8,
  compare(x, y) {
    const [{ name: left, form: a }, { name: right, form: b }] = [x, y];
    if (sameKnown(x, y) || a.nations.join() === b.nations.join()) return SILENT;
    if (ofTwoNations(a, b)) return against({ id: 'two-countries', left, right });
    // الغارديان البريطانية is الغارديان; but which وزارة الدفاع is meant only the nation tells.
    if (a.distinctive && b.distinctive) return against({ id: 'country-in-one-name' }, -0.15);
    return against({ id: 'country-untold', name: a.nations.length > 0 ? right : left });
  },
};

const kind: Feature = {
  name: 'kind',
  weight: 6,
  compare(x, y) {
    const [{ name: left, form: a }, { name: right, form: b }] = [x, y];
    if (sameKnown(x, y) || a.head === b.head) return SILENT;
    if (a.head && b.head) return against({ id: 'two-kinds', left, right });
    return against({ id: 'kind-in-one-name' }, -0.1);
  },
};

const apart: Feature = {
  name: 'article',
  weight: 3,
  compare: (a, b) => (sharesArticle(a, b) ? against({ id: 'one-article-names-both' }) : SILENT),
};

const company: Feature = {
  name: 'company',
  weight: 1.5,
  compare(a, b, matching) {
    // What one article names both is no sign that they are one.
    if (a.type !== 'person' || a.form.key === b.form.key || sharesArticle(a, b)) return SILENT;
    if (compareNames(a.form, b.form, matching).relation !== 'same') return SILENT;
    const others = b.company();
    const shared = [...a.company()].flatMap(([key, name]) => (others.has(key) ? name : []));
    const [first, second] = shared.sort();
    if (first === undefined || second === undefined) return SILENT;
    return { score: 1, reason: { id: 'same-company', first, second } };
  },
};

/** In the order in which their reasons are told. */
export const FEATURES: readonly Feature[] = [known, name, namesakes, role, company, nation, kind, gender, apart];

/** The text of a role that both are given, word for word but for spelling and articles. */
export function sharedRole(a: readonly GroupRole[], b: readonly GroupRole[]): string | null {
  const told = new Set(a.map(roleKey));
  return b.find((other) => other.form.words.length > 0 && told.has(roleKey(other)))?.text ?? null;
}

function roleKey({ form }: GroupRole): string {
  return `${form.words.join(' ')} ${form.nations.join()}`;
}

function nationsOf(roles: readonly GroupRole[]): ReadonlySet<string> {
  return new Set(roles.flatMap(({ form }) => form.nations));
}

/** المدرب and رئيس النادي are roles of many; الرئيس الأميركي and المتحدث باسم الكرملين of one. */
export function isTelling({ form }: GroupRole): boolean {
  return form.nations.length > 0 || form.words.length > 2;
}

/** Whether an article names both. */
export function sharesArticle(a: NameGroup, b: NameGroup): boolean {
  const [small, large] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  for (const article of small) if (large.has(article)) return true;
  return false;
}
