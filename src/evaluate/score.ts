import type { EntityType } from '../model/mention.ts';
import { bCubed } from './b-cubed.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { type Calibration, calibrate } from './calibration.ts';
import type { ComparedArticle } from './compare-article.ts';
import { groupByKind, groupBySpeakerForm } from './group-quotes.ts';
import { type Rates, type Share, sum, type Tally, toRates, toShare } from './rates.ts';
import { FIGURES, type Figure, tallyArticle } from './tally-article.ts';

/** A figure with the interval of its F1. */
export interface Rated extends Tally, Rates {
  /** null of fewer than two articles. */
  readonly interval: Interval | null;
}

/** How well extraction did against the gold. */
export interface Score {
  readonly articles: number;
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
  readonly speaker: Share & { readonly interval: Interval | null };
  /** Of the quotes found leniently, those for which no speaker is given. */
  readonly leftNull: { readonly count: number; readonly of: number; readonly rate: number };
  /** Of the quotes found leniently. */
  readonly kind: Share;
  readonly via: Rated;
  readonly byKind: ReturnType<typeof groupByKind>;
  readonly bySpeakerForm: ReturnType<typeof groupBySpeakerForm>;
  readonly calibration: Calibration;
  /** B-cubed over the mentions found by both, across all articles. */
  readonly resolution: Rates & { readonly mentions: number; readonly unresolved: number };
  /** Predicted mentions and quotes outside title, byline, dateline and body: each is an error. */
  readonly boilerplate: number;
  /** Articles of which there is no record. */
  readonly missing: readonly string[];
}

/** Scores all articles together: sums of counts, not means of the articles' rates. */
export function score(articles: readonly ComparedArticle[]): Score {
  const tallies = articles.map(tallyArticle);
  const intervals = bootstrap(FIGURES, tallies);
  const rate = (figure: Figure): Rated => ({
    ...toRates(sum(tallies.map((one) => one[figure]))),
    interval: intervals[figure],
  });
  const outcomes = articles.flatMap(({ quotes }) => quotes.outcomes);
  const found = outcomes.filter((outcome) => outcome.result === 'found');
  const nobody = toShare(found.map(({ predicted }) => predicted.speaker === null));
  const resolved = articles.flatMap(({ mentions }) => mentions.resolved);
  return {
    articles: articles.length,
    mentions: {
      person: rate('person'),
      place: rate('place'),
      organization: rate('organization'),
      all: rate('all'),
    },
    quotes: { strict: rate('strict'), lenient: rate('lenient'), joint: rate('joint') },
    speaker: { ...toShare(found.map(({ speakerRight }) => speakerRight)), interval: intervals.speaker },
    leftNull: { count: nobody.right, of: nobody.of, rate: nobody.rate },
    kind: toShare(found.map(({ kindRight }) => kindRight)),
    via: rate('via'),
    byKind: groupByKind(outcomes),
    bySpeakerForm: groupBySpeakerForm(outcomes),
    calibration: calibrate(outcomes),
    resolution: {
      ...bCubed(resolved),
      mentions: resolved.length,
      unresolved: articles.reduce((total, { mentions }) => total + mentions.unresolved, 0),
    },
    boilerplate: articles.reduce(
      (total, { mentions, quotes }) => total + mentions.boilerplate.length + quotes.boilerplate.length,
      0,
    ),
    missing: articles.flatMap(({ name, read }) => (read ? [] : [name])),
  };
}
