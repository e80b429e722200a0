import type { Document } from '../model/document.ts';
import type { Appearance } from '../model/entity.ts';
import type { AppearanceId } from '../model/id.ts';
import type { Language } from '../model/language.ts';
import { genderOf } from './gender.ts';
import { joinInArticle } from './join-in-article.ts';
import { type NamedMention, nameMentions } from './name-mentions.ts';

/**
 * Groups the mentions of one document by whom they name: the same name, a spelling of it, the family or given name alone
 * (بوتين beside فلاديمير بوتين), an organisation's short name or acronym. Every mention is in one appearance; ids number
 * them by their first mention.
 */
export function findAppearances(document: Document, language: Language): readonly Appearance[] {
  const named = nameMentions(document, language);
  const groups = joinInArticle(named, document.article.text, language.matching);
  const idOf = new Map<number, AppearanceId>();
  groups.forEach((group, n) => {
    for (const { index } of group) idOf.set(index, `${document.article.id}:${n}` as AppearanceId);
  });
  return groups.map((group) => ({
    id: idOf.get(group[0]!.index)!,
    article: document.article.id,
    publishedAt: document.article.publishedAt?.value ?? null,
    type: group[0]!.type,
    names: fullestFirst(group),
    roles: group.flatMap(({ mention }) =>
      mention.roles.map(({ text, start, end, of, past, acting }) => ({
        text,
        span: { start, end },
        of: of === null ? null : (idOf.get(of) ?? null),
        past,
        acting,
      })),
    ),
    gender: genderOf(group),
    mentions: group.map(({ index }) => index),
  }));
}

/** Distinct spellings: those of most identity words first, then those printed most often, then the longest. */
function fullestFirst(group: readonly NamedMention[]): readonly string[] {
  const counts = new Map<string, { readonly mention: NamedMention; count: number }>();
  for (const mention of group) {
    const seen = counts.get(mention.name);
    if (seen) seen.count++;
    else counts.set(mention.name, { mention, count: 1 });
  }
  const fullness = ({ mention: { form } }: { mention: NamedMention }) => form.words.length + form.nations.length;
  return [...counts.values()]
    .sort(
      (a, b) =>
        fullness(b) - fullness(a) ||
        b.count - a.count ||
        b.mention.name.length - a.mention.name.length ||
        (a.mention.name < b.mention.name ? -1 : 1),
    )
    .map(({ mention }) => mention.name);
}
