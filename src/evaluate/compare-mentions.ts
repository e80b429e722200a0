import type { EntityType } from '../model/mention.ts';
import type { TextSpan } from '../model/record.ts';
import { contains, type Span } from '../model/span.ts';
import { articleProper, type EvaluatedArticle, inBoilerplate } from './evaluated-article.ts';
import { foldLabel } from './fold-label.ts';
import { nameSpan } from './name-span.ts';

export interface MentionOutcome extends Span {
  readonly result: 'right' | 'wrong' | 'missed';
  readonly type: EntityType;
  readonly text: string;
}

/** What became of the mentions of one article. */
export interface MentionComparison {
  readonly outcomes: readonly MentionOutcome[];
  /** Of every mention found by both: the gold's label and the entity's id. */
  readonly resolved: readonly { readonly gold: string; readonly predicted: string }[];
  /** Mentions found by both that have no entity. */
  readonly unresolved: number;
  /** Predicted mentions that touch none of the article proper. */
  readonly boilerplate: readonly TextSpan[];
}

type Typed = Span & { readonly type: EntityType };

/** A mention is right where type, start and end are, generic head nouns aside; only the gold's body counts. */
export function compareMentions(article: EvaluatedArticle): MentionComparison {
  const { gold, text, record } = article;
  const annotated = <Mention extends Typed>(mentions: readonly Mention[]): readonly Mention[] =>
    mentions.filter(({ type }) => !gold.ignoreMentions?.includes(type));
  const predicted = annotated(record?.mentions ?? []);
  const expected = annotated(gold.mentions);
  const body = gold.body.map(([start, end]): Span => ({ start, end }));
  const inBody = predicted.filter((mention) => body.some((part) => contains(part, mention)));

  const labels = new Map(
    expected.map((mention) => [keyOf(text, mention), `${mention.type} ${foldLabel(mention.entity)}`]),
  );
  const both = predicted.flatMap((mention) => {
    const label = labels.get(keyOf(text, mention));
    return label === undefined ? [] : [{ gold: label, predicted: mention.entity }];
  });
  const proper = articleProper(article);
  return {
    outcomes: compareSpans(text, expected, inBody),
    resolved: both.filter(({ predicted }) => predicted != null),
    unresolved: both.filter(({ predicted }) => predicted == null).length,
    boilerplate: (record?.mentions ?? []).filter((mention) => inBoilerplate(mention, proper)),
  };
}

function compareSpans(text: string, expected: readonly Typed[], predicted: readonly Typed[]): MentionOutcome[] {
  const toFind = new Map(expected.map((mention) => [keyOf(text, mention), mention]));
  const found = new Map(predicted.map((mention) => [keyOf(text, mention), mention]));
  const outcome = (result: MentionOutcome['result'], { type, start, end }: Typed): MentionOutcome => ({
    result,
    type,
    start,
    end,
    text: text.slice(start, end),
  });
  return [
    ...Array.from(found, ([key, mention]) => outcome(toFind.has(key) ? 'right' : 'wrong', mention)),
    ...[...toFind].filter(([key]) => !found.has(key)).map(([, mention]) => outcome('missed', mention)),
  ];
}

function keyOf(text: string, mention: Typed): string {
  const { start, end } = nameSpan(text, mention);
  return `${mention.type} ${start} ${end}`;
}
