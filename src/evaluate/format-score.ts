import type { Rates, Share, Tally } from './rates.ts';
import type { Score } from './score.ts';

/** A score as lines for a terminal. */
export function formatScore(score: Score): string {
  const { speaker, kind, via, resolution } = score;
  return [
    ...Object.entries(score.mentions).map(([type, rated]) => ratedLine('mentions', type, rated)),
    ...Object.entries(score.quotes).map(([way, rated]) => ratedLine('quotes', way, rated)),
    `speaker right ${percent(speaker.rate)} of ${speaker.of}; kind right ${percent(kind.rate)}; ` +
      `via F1 ${percent(via.f1)} (${via.right}/${via.right + via.missed})`,
    `recall by kind: ${shares(score.recallByKind)}`,
    `joint recall by speaker form: ${shares(score.jointRecallBySpeakerForm)}`,
    `entity resolution across articles, B-cubed: ${rates(resolution)} over ${resolution.mentions} mentions found by both; ` +
      `without an entity: ${resolution.unresolved}`,
    `predictions in boilerplate: ${score.boilerplate}; articles without a record: ${score.missing.length}`,
  ].join('\n');
}

function ratedLine(what: string, way: string, rated: Rates & Tally): string {
  const counts = `${rated.right} right, ${rated.wrong} wrong, ${rated.missed} missed`;
  return `${what.padEnd(8)} ${way.padEnd(13)} ${rates(rated)}  (${counts})`;
}

function rates({ precision, recall, f1 }: Rates): string {
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;
}

function shares(groups: Readonly<Partial<Record<string, Share>>>): string {
  return Object.entries(groups)
    .map(([group, share]) => `${group} ${share?.right}/${share?.of}`)
    .join(', ');
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1).padStart(5);
}
