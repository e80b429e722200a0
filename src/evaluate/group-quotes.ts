import type { SpeakerForm } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import type { RecordQuote } from '../model/record.ts';
import { type FoundQuote, isJoint, type QuoteOutcome } from './compare-quotes.ts';
import type { GoldQuote } from './gold-file.ts';
import { type Share, toShare } from './rates.ts';

/** How well the quotes of one group did. */
export interface GroupRates {
  /** At least 0.8 of the words of both spans are shared. */
  readonly strict: PrecisionAndRecall;
  /** Strictly found and the speaker right. */
  readonly joint: PrecisionAndRecall;
}

export interface PrecisionAndRecall {
  /** Of the predicted quotes that prediction puts into the group. */
  readonly precision: Share;
  /** Of the quotes that the gold puts into the group. */
  readonly recall: Share;
}

type Groups<Group extends string> = Readonly<Partial<Record<Group, GroupRates>>>;

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect', 'headline'];

/** `nobody`: the speaker was left null. */
const FORMS: readonly (SpeakerForm | 'nobody')[] = ['name', 'title', 'pronoun', 'implied', 'anonymous', 'nobody'];

export function groupByKind(outcomes: readonly QuoteOutcome[]): Groups<QuoteKind> {
  return group(
    outcomes,
    KINDS,
    ({ kind }) => kind,
    ({ kind }) => kind,
  );
}

/** By the way the text tells who speaks. */
export function groupBySpeakerForm(outcomes: readonly QuoteOutcome[]): Groups<SpeakerForm | 'nobody'> {
  return group(
    outcomes,
    FORMS,
    ({ speakerForm }) => speakerForm,
    ({ speaker }) => speaker?.form ?? 'nobody',
  );
}

function group<Group extends string>(
  outcomes: readonly QuoteOutcome[],
  groups: readonly Group[],
  ofGold: (quote: GoldQuote) => Group,
  ofPredicted: (quote: RecordQuote) => Group,
): Groups<Group> {
  const rates = groups.map((name): [Group, GroupRates] => {
    const expected = outcomes.filter((outcome) => outcome.result !== 'wrong' && ofGold(outcome.gold) === name);
    const predicted = outcomes.filter(
      (outcome) => outcome.result !== 'missed' && ofPredicted(outcome.predicted) === name,
    );
    const rate = (isRight: (found: FoundQuote) => boolean): PrecisionAndRecall => ({
      precision: share(predicted, isRight),
      recall: share(expected, isRight),
    });
    return [name, { strict: rate(({ spanRight }) => spanRight), joint: rate(isJoint) }];
  });
  const met = rates.filter(([, { strict }]) => strict.precision.of + strict.recall.of > 0);
  return Object.fromEntries(met) as Groups<Group>;
}

function share(outcomes: readonly QuoteOutcome[], isRight: (found: FoundQuote) => boolean): Share {
  return toShare(outcomes.map((outcome) => outcome.result === 'found' && isRight(outcome)));
}
