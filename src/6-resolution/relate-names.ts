import type { NameMatching } from '../model/name-matching.ts';
import { compareNames, type NameComparison } from './compare-names.ts';
import type { NamedMention } from './name-mentions.ts';

/** One name of an article with all mentions that print it alike. */
export interface ArticleName {
  readonly index: number;
  readonly mentions: readonly NamedMention[];
  readonly first: NamedMention;
}

/** A short name with the fuller ones of the article that may hold it. */
export interface Shorter {
  readonly short: ArticleName;
  readonly holders: readonly { readonly name: ArticleName; readonly relation: NameComparison['relation'] }[];
}

/** How the distinct names of one article stand to each other: pairs that spelling alone parts, and short for full ones. */
export function relateNames(
  names: readonly ArticleName[],
  matching: NameMatching,
): { readonly same: readonly (readonly [ArticleName, ArticleName])[]; readonly shorter: readonly Shorter[] } {
  const same: [ArticleName, ArticleName][] = [];
  const holders = new Map<ArticleName, { name: ArticleName; relation: NameComparison['relation'] }[]>();
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      const { relation, short, long } = relate(names[i]!, names[j]!, matching);
      if (relation === 'different') continue;
      if (relation === 'same') same.push([short, long]);
      else holders.set(short, [...(holders.get(short) ?? []), { name: long, relation }]);
    }
  }
  return { same, shorter: [...holders].map(([short, fuller]) => ({ short, holders: fuller })) };
}

interface Related {
  readonly relation: NameComparison['relation'];
  readonly short: ArticleName;
  readonly long: ArticleName;
}

function relate(a: ArticleName, b: ArticleName, matching: NameMatching): Related {
  const x = a.first;
  const y = b.first;
  const none: Related = { relation: 'different', short: a, long: b };
  if (x.type !== y.type || (x.known && y.known) || tellApart(x, y)) return none;
  // Most pairs of an article end here, before their letters are compared.
  if (!x.form.skeletons.some((skeleton) => y.form.skeletons.includes(skeleton)) && !sameLetters(x, y)) return none;
  const { relation } = compareNames(x.form, y.form, matching);
  if (relation === 'different') return none;
  const missing = y.form.nations.length - x.form.nations.length;
  const short = (relation === 'same' ? missing >= 0 : x.form.words.length < y.form.words.length) ? a : b;
  const long = short === a ? b : a;
  // وزارة الداخلية is short for وزارة الداخلية الإيرانية where the article names no other.
  const kind = relation === 'same' && missing !== 0 ? 'shortened' : relation;
  // The United Nations are known under that very name, and so it is not short for that of their children's fund.
  if (kind !== 'same' && x.type !== 'person' && short.first.known) return none;
  // المنتخب السعودي tells more than the longer منتخب التانغو does.
  if (!short.first.form.nations.every((code) => long.first.form.nations.includes(code))) return none;
  return { relation: kind, short, long };
}

/** Kind and nation part institutions that are otherwise named alike: شركة الكهرباء, وزارة الكهرباء. */
function tellApart({ form: a }: NamedMention, { form: b }: NamedMention): boolean {
  if (a.head && b.head && a.head !== b.head) return true;
  return a.nations.length > 0 && b.nations.length > 0 && a.nations.join() !== b.nations.join();
}

function sameLetters({ form: a }: NamedMention, { form: b }: NamedMention): boolean {
  return a.words.length !== b.words.length && a.words.join('') === b.words.join('');
}
