import type { EntityType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { BioFile, TokenSpan } from './bio-file.ts';
import { bootstrap } from './bootstrap.ts';
import { formatRates } from './format-rates.ts';
import { sum, type Tally, toRates } from './rates.ts';
import type { Rated } from './score.ts';

const GROUPS = {
  person: ['person'],
  place: ['place'],
  organization: ['organization'],
  'person+place': ['person', 'place'],
  all: ['person', 'place', 'organization'],
} as const satisfies Readonly<Record<string, readonly EntityType[]>>;

type Group = keyof typeof GROUPS;

/** How well mentions did on a file of tagged words. Intervals are of sentences: such a file has no articles. */
export type BioScore = Readonly<Record<Group, Rated & { readonly gold: number; readonly predicted: number }>>;

/**
 * Scores mentions found in `file.text`: same type, same first and last token. Tokens keep the proclitics that a mention
 * leaves out (وبوتين), so a mention is moved onto the tokens that it touches.
 */
export function scoreBio(file: BioFile, mentions: readonly (Span & { readonly type: EntityType })[]): BioScore {
  const names = (Object.keys(GROUPS) as Group[]).map(
    (group) => [group, GROUPS[group] as readonly EntityType[]] as const,
  );
  const predicted = mentions.flatMap((mention) => toTokens(file.sentences, mention) ?? []);
  const results = compare(file.names, predicted);
  const samples = file.sentences.map((_, sentence) => {
    const inSentence = results.get(sentence) ?? [];
    return Object.fromEntries(
      names.map(([group, types]) => [group, tally(inSentence.filter(({ type }) => types.includes(type)))]),
    ) as Record<Group, Tally>;
  });
  const intervals = bootstrap(
    names.map(([group]) => group),
    samples,
  );
  const rated = names.map(([group]) => {
    const rates = toRates(sum(samples.map((sample) => sample[group])));
    const counts = { gold: rates.right + rates.missed, predicted: rates.right + rates.wrong };
    return [group, { ...rates, interval: intervals[group], ...counts }];
  });
  return Object.fromEntries(rated) as BioScore;
}

/** A score as lines for a terminal. */
export function formatBioScore(score: BioScore): string {
  const lines = Object.entries(score).map(
    ([group, rated]) =>
      `mentions ${group.padEnd(13)} ${formatRates(rated, rated.interval)}  (${rated.gold} gold, ${rated.predicted} predicted)`,
  );
  return [...lines, '[low–high]: 95 % of 1,000 bootstrap draws of sentences'].join('\n');
}

/** null where a mention touches no token, or tokens of two sentences. */
function toTokens(
  sentences: BioFile['sentences'],
  { type, start, end }: Span & { readonly type: EntityType },
): TokenSpan | null {
  const sentence = firstIndex(sentences, (tokens) => tokens.at(-1)!.end > start);
  const tokens = sentences[sentence];
  if (!tokens) return null;
  const from = firstIndex(tokens, (token) => token.end > start);
  const to = firstIndex(tokens, (token) => token.start >= end) - 1;
  const next = sentences[sentence + 1]?.[0];
  return to < from || (next && next.start < end) ? null : { type, sentence, from, to };
}

/** Where a condition that stays true once it is true first is; the length where it never is. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Result = keyof Tally;

function compare(
  expected: readonly TokenSpan[],
  predicted: readonly TokenSpan[],
): ReadonlyMap<number, readonly { readonly type: EntityType; readonly result: Result }[]> {
  const gold = new Map(expected.map((name) => [keyOf(name), name]));
  const found = new Map(predicted.map((name) => [keyOf(name), name]));
  const results = new Map<number, { type: EntityType; result: Result }[]>();
  const add = ({ type, sentence }: TokenSpan, result: Result): void => {
    const known = results.get(sentence);
    if (known) known.push({ type, result });
    else results.set(sentence, [{ type, result }]);
  };
  for (const [key, name] of found) add(name, gold.has(key) ? 'right' : 'wrong');
  for (const [key, name] of gold) if (!found.has(key)) add(name, 'missed');
  return results;
}

function keyOf({ type, sentence, from, to }: TokenSpan): string {
  return `${type} ${sentence} ${from} ${to}`;
}

function tally(results: readonly { readonly result: Result }[]): Tally {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { result } of results) counts[result]++;
  return counts;
}
