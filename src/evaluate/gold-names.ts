import type { RecordSource } from '../model/record.ts';
import type { EvaluatedArticle } from './evaluated-article.ts';
import { foldLabel } from './fold-label.ts';

/** Tells whether a speaker or source of the record is the one that the gold calls so. */
export type SameSource = (source: RecordSource | null, label: string | null) => boolean;

/** A label goes by itself, by every name that the article gives it, and by its aliases. */
export function goldNames({ gold, text }: EvaluatedArticle): SameSource {
  const names = new Map<string, Set<string>>();
  const namesOf = (label: string): Set<string> => {
    let known = names.get(label);
    if (!known) {
      known = new Set([foldLabel(label)]);
      names.set(label, known);
    }
    return known;
  };
  for (const mention of gold.mentions) namesOf(mention.entity).add(foldLabel(text.slice(mention.start, mention.end)));
  for (const [label, aliases] of Object.entries(gold.aliases ?? {})) {
    for (const alias of aliases) namesOf(label).add(foldLabel(alias));
  }
  return (source, label) => {
    if (source === null || label === null) return false;
    const { name, entity, mention } = source;
    const printed = mention && text.slice(mention.start, mention.end);
    return [name.ar, name.en, entity, printed].some((given) => {
      const folded = foldLabel(given ?? '');
      return folded !== '' && namesOf(label).has(folded);
    });
  };
}
