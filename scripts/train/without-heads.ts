import type { NameLexicon } from '../../src/model/name-lexicon.ts';
import { TAGS } from '../../src/model/tagger.ts';
import type { Token } from '../../src/model/token.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** Leaves titles and generic heads out of names, as our guidelines do: الملا عمر → عمر, مدينة جوبا → جوبا, حركة طالبان → طالبان. */
export function withoutHeads(document: TaggedDocument, lexicon: NameLexicon): TaggedDocument {
  const tags = document.tags.map((row, s) => {
    const { tokens } = document.sentences[s]!;
    const kept = row.slice();
    for (let i = 0; i + 1 < kept.length; i++) {
      const begins = kept[i]! % 2 === 1 && kept[i + 1] === kept[i]! + 1;
      if (!begins || !isHead(tokens[i]!, TAGS[kept[i]!]!, lexicon)) continue;
      kept[i + 1] = kept[i]!;
      kept[i] = 0;
    }
    return kept;
  });
  return { ...document, tags };
}

function isHead({ readings }: Token, tag: (typeof TAGS)[number], lexicon: NameLexicon): boolean {
  if (tag === 'B-person') return readings.some(({ form }) => lexicon.titles.has(form));
  if (tag === 'B-place') return readings.some(({ form }) => lexicon.placeHeads.get(form)?.kept === false);
  return readings.some(({ form }) => lexicon.organizationHeads.get(form)?.kind === 'label');
}
