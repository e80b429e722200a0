import type { NameMatching } from '../model/name-matching.ts';
import { type Gender, genderContradicts, genderOf } from './gender.ts';
import type { NamedMention } from './name-mentions.ts';
import { type ArticleName, relateNames } from './relate-names.ts';
import { type UnionFind, unionFind } from './union-find.ts';

/** An article that names more than this many is no news story; its later names are joined by sameness alone. */
const MOST_NAMES = 400;
/** No words between a name and its alias are longer. */
const FAR = 48;

/** Which mentions of one article name one entity: groups of mentions in the order of their first. */
export function joinInArticle(
  mentions: readonly NamedMention[],
  text: string,
  matching: NameMatching,
): readonly (readonly NamedMention[])[] {
  const names = distinctNames(mentions);
  const sets = unionFind(names.length);
  const nameOf = new Map(names.flatMap((name) => name.mentions.map((mention) => [mention.index, name.index])));
  joinAliases({ mentions, text, matching }, sets, nameOf);
  const { same, shorter } = relateNames(names.slice(0, MOST_NAMES), matching);
  for (const [a, b] of same) sets.join(a.index, b.index);
  // Given names first: هيلاري التي tells that هيلاري كلينتون is a woman before كلينتون سيحصل has to choose.
  for (const relation of ['shortened', 'given', 'family'] as const) {
    for (const { short, holders } of shorter) {
      // عمر is rather محمد عمر than عمر البشير: the press calls people by their last name.
      if (relation === 'given' && holders.some((holder) => holder.relation === 'family')) continue;
      const fuller = holders.filter((holder) => holder.relation === relation).map((holder) => holder.name);
      joinShorter(short, fuller, { sets, names, nameOf });
    }
  }
  const groups = new Map<number, NamedMention[]>();
  for (const mention of mentions) {
    const set = sets.find(nameOf.get(mention.index)!);
    const group = groups.get(set);
    if (group) group.push(mention);
    else groups.set(set, [mention]);
  }
  return [...groups.values()];
}

function distinctNames(mentions: readonly NamedMention[]): readonly ArticleName[] {
  const names = new Map<string, ArticleName & { readonly mentions: NamedMention[] }>();
  for (const mention of mentions) {
    // A known one is one under all its names (البنتاغون, وزارة الدفاع الأميركية).
    const key = `${mention.type} ${mention.known?.id ?? mention.form.key}`;
    const name = names.get(key);
    if (name) name.mentions.push(mention);
    else names.set(key, { index: names.size, mentions: [mention], first: mention });
  }
  return [...names.values()];
}

/** «البنك الكويتي التركي (كويت ترك)»: a name alone in brackets right after another is another name of the same. */
function joinAliases(
  { mentions, text, matching }: { mentions: readonly NamedMention[]; text: string; matching: NameMatching },
  sets: UnionFind,
  nameOf: ReadonlyMap<number, number>,
): void {
  for (let i = 1; i < mentions.length; i++) {
    const long = mentions[i - 1]!;
    const short = mentions[i]!;
    if (long.type !== 'organization' || short.type !== 'organization') continue;
    const between = text.slice(long.mention.end, Math.min(short.mention.start, long.mention.end + FAR));
    const after = text.slice(short.mention.end, short.mention.end + 2);
    if (!matching.isAliasLink(between, after)) continue;
    if (long.known && short.known && long.known.id !== short.known.id) continue;
    sets.join(nameOf.get(long.index)!, nameOf.get(short.index)!);
  }
}

interface Joining {
  readonly sets: UnionFind;
  readonly names: readonly ArticleName[];
  readonly nameOf: Map<number, number>;
}

/** Joins a short name to the fuller one that holds it; where several do, each mention by gender, then to the latest before. */
function joinShorter(short: ArticleName, holders: readonly ArticleName[], { sets, names, nameOf }: Joining): void {
  const own = sets.find(short.index);
  const fuller = new Map<number, ArticleName[]>();
  for (const holder of holders) {
    const set = sets.find(holder.index);
    fuller.set(set, [...(fuller.get(set) ?? []), holder]);
  }
  if (fuller.size === 0 || fuller.has(own)) return;
  const members = (set: number) =>
    names.filter((name) => sets.find(name.index) === set).flatMap((name) => name.mentions);
  const genders = new Map([...fuller.keys()].map((set): [number, Gender] => [set, genderOf(members(set))]));
  if (fuller.size === 1) {
    const [[set, gender]] = [...genders] as [[number, Gender]];
    if (!genderContradicts(genderOf(short.mentions), gender)) sets.join(set, own);
    return;
  }
  // Of an organisation's short name the article does not say whose it is.
  if (short.first.type !== 'person') return;
  for (const mention of short.mentions) {
    const fitting = [...fuller.keys()].filter((set) => !genderContradicts(mention.gender, genders.get(set)!));
    nameOf.set(mention.index, nearest(mention, fitting.length > 0 ? fitting : [...fuller.keys()], fuller));
  }
}

/** The set whose full name was printed last before a mention; failing that, first after it. */
function nearest(
  mention: NamedMention,
  sets: readonly number[],
  fuller: ReadonlyMap<number, readonly ArticleName[]>,
): number {
  let best = sets[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    for (const { index } of fuller.get(set)!.flatMap((holder) => holder.mentions)) {
      const distance = index < mention.index ? mention.index - index : 1e6 + index;
      if (distance < least) {
        least = distance;
        best = set;
      }
    }
  }
  return best;
}
