import type { EntityType } from '../model/mention.ts';
import type { ComparedArticle } from './compare-article.ts';
import type { MentionOutcome } from './compare-mentions.ts';
import { type FoundQuote, isJoint, type QuoteOutcome } from './compare-quotes.ts';
import { sum, type Tally } from './rates.ts';

/** The figures that have an interval; `all` is all mentions. */
export const FIGURES = [
  ...(['person', 'place', 'organization', 'all'] as const),
  ...(['strict', 'lenient', 'joint', 'speaker', 'via'] as const),
] as const;

export type Figure = (typeof FIGURES)[number];

/** The tallies of one article; those of all articles are their sums. */
export type Tallies = Readonly<Record<Figure, Tally>>;

export function tallyArticle({ mentions, quotes }: ComparedArticle): Tallies {
  const { outcomes } = quotes;
  const found = outcomes.filter((outcome) => outcome.result === 'found');
  const vias = found.map(({ via }) => ({ right: via.right, wrong: via.wrong.length, missed: via.missed.length }));
  return {
    person: tallyMentions(mentions.outcomes, 'person'),
    place: tallyMentions(mentions.outcomes, 'place'),
    organization: tallyMentions(mentions.outcomes, 'organization'),
    all: tallyMentions(mentions.outcomes),
    strict: tallyQuotes(outcomes, ({ spanRight }) => spanRight),
    lenient: tallyQuotes(outcomes, () => true),
    joint: tallyQuotes(outcomes, isJoint),
    // A wrong speaker stands where the right one is missed, so that precision, recall and F1 are all the share right.
    speaker: tallyQuotes(found, ({ speakerRight }) => speakerRight),
    via: sum(vias),
  };
}

function tallyMentions(outcomes: readonly MentionOutcome[], type?: EntityType): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 };
  for (const outcome of outcomes) if (type === undefined || outcome.type === type) tally[outcome.result]++;
  return tally;
}

/** A quote found but not rightly is one wrong and one missed. */
function tallyQuotes(outcomes: readonly QuoteOutcome[], isRight: (found: FoundQuote) => boolean): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 };
  for (const outcome of outcomes) {
    if (outcome.result !== 'found') tally[outcome.result]++;
    else if (isRight(outcome)) tally.right++;
    else {
      tally.wrong++;
      tally.missed++;
    }
  }
  return tally;
}
