import type { Calibration } from './calibration.ts';
import { formatInterval, formatRates, percent } from './format-rates.ts';
import type { GroupRates } from './group-quotes.ts';
import type { Share } from './rates.ts';
import type { Rated, Score } from './score.ts';

/** A score as lines of at most 100 columns for a terminal. */
export function formatScore(score: Score): string {
  const { speaker, leftNull, kind, resolution } = score;
  return [
    ...Object.entries(score.mentions).map(([type, rated]) => ratedLine('mentions', type, rated)),
    ...Object.entries(score.quotes).map(([way, rated]) => ratedLine('quotes', way, rated)),
    ratedLine('via', '', score.via),
    `speaker right ${percent(speaker.rate)}${formatInterval(speaker.interval).trimEnd()} of ${speaker.of} quotes found; ` +
      `left null ${percent(leftNull.rate)} (${leftNull.count}); kind right ${percent(kind.rate)}`,
    ...groupLines('by kind', score.byKind),
    ...groupLines('by speaker form', score.bySpeakerForm),
    ...calibrationLines(score.calibration),
    `entities across articles, B-cubed: ${formatRates(resolution)} over ${resolution.mentions} mentions found by both;`,
    `  without an entity: ${resolution.unresolved}`,
    `predictions in boilerplate: ${score.boilerplate}; articles: ${score.articles}, without a record: ${score.missing.length}`,
    ...(score.articles > 1 ? ['[low–high]: 95 % of 1,000 bootstrap draws of whole articles'] : []),
  ].join('\n');
}

function ratedLine(what: string, way: string, rated: Rated): string {
  const counts = `${rated.right} right, ${rated.wrong} wrong, ${rated.missed} missed`;
  return `${what.padEnd(8)} ${way.padEnd(13)} ${formatRates(rated, rated.interval)}  (${counts})`;
}

function groupLines(title: string, groups: Readonly<Partial<Record<string, GroupRates>>>): string[] {
  const columns = ['strict precision', 'strict recall', 'joint precision', 'joint recall'];
  return [
    `${title.padEnd(17)}${columns.map((column) => column.padEnd(20)).join('')}`.trimEnd(),
    ...Object.entries(groups).map(([group, rates]) => {
      const { strict, joint } = rates!;
      const shares = [strict.precision, strict.recall, joint.precision, joint.recall].map(formatShare);
      return `  ${group.padEnd(15)}${shares.map((share) => share.padEnd(20)).join('')}`.trimEnd();
    }),
  ];
}

/** A dash where nothing was looked at: no share of nothing. */
function formatShare({ right, of, rate }: Share): string {
  return of === 0 ? '    –' : `${percent(rate)} (${right}/${of})`;
}

export function calibrationLines({ bins, expectedError, brier }: Calibration): string[] {
  return [
    `confidence: expected calibration error ${expectedError.toFixed(3)}, Brier score ${brier.toFixed(3)}`,
    ...bins.map(({ from, count, meanConfidence, shareRight }) => {
      const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
      return `  ${range}  ${String(count).padStart(5)} quotes  mean ${meanConfidence.toFixed(3)}  right ${shareRight.toFixed(3)}`;
    }),
  ];
}
