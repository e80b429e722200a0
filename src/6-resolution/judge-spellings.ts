import type { Judgement } from '../model/judgement.ts';
import type { MergeReason } from '../model/reason.ts';
import type { NameGroup } from './group-names.ts';

/** Within a group: why names printed otherwise, and the same name in other articles, are held to be one. */
export function judgeSpellings({ appearances, name, form }: NameGroup): readonly Judgement[] {
  const first = appearances.find(({ names }) => names[0] === name) ?? appearances[0]!;
  const seen = new Set<string>();
  const judgements: Judgement[] = [];
  for (const appearance of appearances) {
    const printed = appearance.names[0] ?? '';
    if (appearance === first || seen.has(printed)) continue;
    seen.add(printed);
    const alike = printed === name;
    const reason: MergeReason = alike
      ? { id: 'printed-alike', name }
      : { id: 'spelled-otherwise', left: name, right: printed };
    const score = form.type === 'person' && form.words.length === 1 ? 0.7 : alike ? 0.97 : 0.96;
    judgements.push({ left: first.id, right: appearance.id, verdict: 'same', score, reasons: [reason], by: 'rule' });
  }
  return judgements;
}
