import { overlaps } from '../model/span.ts';
import type { ComparedArticle } from './compare-article.ts';
import type { MentionOutcome } from './compare-mentions.ts';
import type { ErrorCause, EvaluationError } from './error-cause.ts';

/** The wrong and missed mentions of an article. One of each that touch are one error: a wrong boundary, type, or both. */
export function mentionErrors({ name, mentions }: ComparedArticle): readonly EvaluationError[] {
  const missed = mentions.outcomes.filter(({ result }) => result === 'missed');
  const wrong = mentions.outcomes.filter(({ result }) => result === 'wrong');
  const partners = pair(missed, wrong);
  const paired = new Set(partners.values());
  const error = (cause: ErrorCause, gold: MentionOutcome | null, found: MentionOutcome | null): EvaluationError => ({
    cause,
    article: name,
    start: (gold ?? found)!.start,
    end: (gold ?? found)!.end,
    gold: gold && `${gold.type} ${gold.text}`,
    found: found && `${found.type} ${found.text}`,
    quote: null,
  });
  return [
    ...missed.map((gold) => {
      const found = partners.get(gold) ?? null;
      return error(found ? compare(gold, found) : 'mention: missed', gold, found);
    }),
    ...wrong.filter((found) => !paired.has(found)).map((found) => error('mention: spurious', null, found)),
    ...mentions.boilerplate.map(({ start, end, text }) => ({
      ...{ cause: 'mention: in boilerplate' as const, article: name },
      ...{ start, end, gold: null, found: text, quote: null },
    })),
  ];
}

/** One to one, of what touches; the type's equal first, so that a wrong type is told only where nothing else fits. */
function pair(
  missed: readonly MentionOutcome[],
  wrong: readonly MentionOutcome[],
): ReadonlyMap<MentionOutcome, MentionOutcome> {
  const partners = new Map<MentionOutcome, MentionOutcome>();
  const taken = new Set<MentionOutcome>();
  for (const sameType of [true, false]) {
    for (const gold of missed) {
      if (partners.has(gold)) continue;
      const found = wrong.find(
        (one) => !taken.has(one) && overlaps(one, gold) && (one.type === gold.type || !sameType),
      );
      if (!found) continue;
      partners.set(gold, found);
      taken.add(found);
    }
  }
  return partners;
}

function compare(gold: MentionOutcome, found: MentionOutcome): ErrorCause {
  if (gold.type === found.type) return 'mention: wrong boundary';
  const sameSpan = gold.start === found.start && gold.end === found.end;
  return sameSpan ? 'mention: wrong type' : 'mention: wrong boundary and type';
}
