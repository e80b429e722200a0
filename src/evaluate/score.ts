import type { SpeakerForm } from '../model/attribution.ts';
import type { EntityType } from '../model/mention.ts';
import type { QuoteKind } from '../model/quote.ts';
import { bCubed } from './b-cubed.ts';
import { compareMentions, type MentionOutcome } from './compare-mentions.ts';
import { compareQuotes, type QuoteOutcome } from './compare-quotes.ts';
import type { EvaluatedArticle } from './evaluated-article.ts';
import type { GoldQuote } from './gold-file.ts';
import { type Rates, type Share, sum, type Tally, toRates, toShare } from './rates.ts';

type Rated = Tally & Rates;

/** How well extraction did against the gold. */
export interface Score {
  /** Type, start and end right. */
  readonly mentions: Readonly<Record<EntityType | 'all', Rated>>;
  readonly quotes: {
    /** At least 0.8 of the words of both spans are shared. */
    readonly strict: Rated;
    /** At least 0.5. */
    readonly lenient: Rated;
    /** Strictly found and its speaker right: the figure to quote. */
    readonly joint: Rated;
  };
  /** Of the quotes found leniently. */
  readonly speaker: Share;
  readonly kind: Share;
  readonly via: Rated;
  /** Strictly found, of the gold's quotes of each kind. */
  readonly recallByKind: Readonly<Partial<Record<QuoteKind, Share>>>;
  /** Strictly found with the right speaker, of the gold's quotes by the way the text names the speaker. */
  readonly jointRecallBySpeakerForm: Readonly<Partial<Record<SpeakerForm, Share>>>;
  /** B-cubed over the mentions found by both, across all articles. */
  readonly resolution: Rates & { readonly mentions: number; readonly unresolved: number };
  /** Predicted mentions and quotes outside title, byline, dateline and body: each is an error. */
  readonly boilerplate: number;
  /** Articles of which there is no record. */
  readonly missing: readonly string[];
}

/** Scores all articles together: sums of counts, not means of the articles' rates. */
export function score(articles: readonly EvaluatedArticle[]): Score {
  const mentions = articles.map(compareMentions);
  const quotes = articles.map(compareQuotes);
  const outcomes = quotes.flatMap((one) => one.outcomes);
  const found = outcomes.filter((outcome) => outcome.result === 'found');
  const resolved = mentions.flatMap((one) => one.resolved);
  return {
    mentions: scoreMentions(mentions.flatMap((one) => one.outcomes)),
    quotes: {
      strict: scoreQuotes(outcomes, ({ spanRight }) => spanRight),
      lenient: scoreQuotes(outcomes, () => true),
      joint: scoreQuotes(outcomes, isJoint),
    },
    speaker: toShare(found.map(({ speakerRight }) => speakerRight)),
    kind: toShare(found.map(({ kindRight }) => kindRight)),
    via: toRates(sum(found.map(({ via }) => via))),
    recallByKind: recallBy(
      outcomes,
      ({ kind }) => kind,
      ({ spanRight }) => spanRight,
    ),
    jointRecallBySpeakerForm: recallBy(outcomes, ({ speakerForm }) => speakerForm, isJoint),
    resolution: {
      ...bCubed(resolved),
      mentions: resolved.length,
      unresolved: mentions.reduce((total, one) => total + one.unresolved, 0),
    },
    boilerplate: [...mentions, ...quotes].reduce((total, one) => total + one.boilerplate, 0),
    missing: articles.flatMap(({ gold, record }) => (record === null ? [gold.article] : [])),
  };
}

type Found = Extract<QuoteOutcome, { result: 'found' }>;

function isJoint({ spanRight, speakerRight }: Found): boolean {
  return spanRight && speakerRight;
}

function scoreMentions(outcomes: readonly MentionOutcome[]): Score['mentions'] {
  const tally = (type?: EntityType): Rated => {
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const outcome of outcomes) if (type === undefined || outcome.type === type) counts[outcome.result]++;
    return toRates(counts);
  };
  return { person: tally('person'), place: tally('place'), organization: tally('organization'), all: tally() };
}

/** A quote found but not rightly is one wrong and one missed. */
function scoreQuotes(outcomes: readonly QuoteOutcome[], isRight: (found: Found) => boolean): Rated {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const outcome of outcomes) {
    if (outcome.result !== 'found') counts[outcome.result]++;
    else if (isRight(outcome)) counts.right++;
    else {
      counts.wrong++;
      counts.missed++;
    }
  }
  return toRates(counts);
}

function recallBy<Group extends string>(
  outcomes: readonly QuoteOutcome[],
  groupOf: (gold: GoldQuote) => Group,
  isRight: (found: Found) => boolean,
): Partial<Record<Group, Share>> {
  const verdicts = new Map<Group, boolean[]>();
  for (const outcome of outcomes) {
    if (outcome.result === 'wrong') continue;
    const group = groupOf(outcome.gold);
    const right = outcome.result === 'found' && isRight(outcome);
    const known = verdicts.get(group);
    if (known) known.push(right);
    else verdicts.set(group, [right]);
  }
  const shares = Array.from(verdicts, ([group, members]) => [group, toShare(members)]);
  return Object.fromEntries(shares) as Partial<Record<Group, Share>>;
}
