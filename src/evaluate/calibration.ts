import { isJoint, type QuoteOutcome } from './compare-quotes.ts';

/** How far the confidence of predicted quotes can be taken for the probability that span and speaker are right. */
export interface Calibration {
  /** Tenths of the confidence that have any quotes, lowest first. */
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: how far confidence and share right lie apart, over all quotes. 0 is best. */
  readonly expectedError: number;
  /** Mean squared distance between confidence and verdict. 0 is best; always saying 0.5 gives 0.25. */
  readonly brier: number;
}

export interface CalibrationBin {
  /** The confidence that it begins at; it ends before the next tenth, the last one includes 1. */
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** Strictly found and the speaker right. */
  readonly shareRight: number;
}

const BINS = 10;

/** Quotes that count neither way are left out. */
export function calibrate(outcomes: readonly QuoteOutcome[]): Calibration {
  const verdicts = outcomes.flatMap((outcome) => {
    if (outcome.result === 'missed') return [];
    const right = outcome.result === 'found' && isJoint(outcome) ? 1 : 0;
    return [{ confidence: outcome.predicted.confidence, right }];
  });
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const members = verdicts.filter(({ confidence }) => binOf(confidence) === bin);
    return {
      from: bin / BINS,
      count: members.length,
      meanConfidence: mean(members.map(({ confidence }) => confidence)),
      shareRight: mean(members.map(({ right }) => right)),
    };
  }).filter(({ count }) => count > 0);
  const apart = bins.map(({ count, meanConfidence, shareRight }) => count * Math.abs(meanConfidence - shareRight));
  return {
    bins,
    expectedError: apart.reduce((total, one) => total + one, 0) / (verdicts.length || 1),
    brier: mean(verdicts.map(({ confidence, right }) => (confidence - right) ** 2)),
  };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)));
}

function mean(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0) / (values.length || 1);
}
