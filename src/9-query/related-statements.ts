import { type Content, type ContentRules, type ContentTerm, readContent } from '../model/content.ts';

/** A statement as far as it is compared. */
export interface ComparedStatement {
  readonly id: string;
  readonly text: string;
  /** ISO date or date-time of its first sighting; null where that is undated. */
  readonly firstSeen: string | null;
}

/** Another statement of the same speaker on the same matter. Whether he repeats or contradicts himself is for the reader to judge. */
export interface RelatedStatement<Statement extends ComparedStatement> {
  readonly statement: Statement;
  /** How much of what both tell is told by both, 0 to 1: a cosine over telling words. */
  readonly similarity: number;
  /** Words in common that tell most, folded, most telling first. */
  readonly shared: readonly string[];
  /** Of the words in common, those that one affirms and the other negates: a fact of the wording, no verdict. */
  readonly negatedInOne: readonly string[];
}

export interface RelatedOptions {
  /** ISO dates or their beginnings, both inclusive; undated statements do not match where either is given. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** So many of the most similar at most. */
  readonly limit?: number | undefined;
}

/** Less in common is another matter. */
const LEAST_SIMILARITY = 0.12;
/** Words that tell so much in sum must be in common: one name alone is no matter. */
const LEAST_SHARED = 0.5;
const MOST_WORDS_TOLD = 6;
const STANDARD_LIMIT = 50;

/**
 * The statements on the same matter as a text, in the order of time, undated last. Linear in the texts.
 * @param statements Those of one speaker.
 * @param topic What is asked about, or another statement's text.
 */
export function relatedStatements<Statement extends ComparedStatement>(
  statements: Iterable<Statement>,
  topic: string,
  rules: ContentRules,
  { since, until, limit = STANDARD_LIMIT }: RelatedOptions = {},
): readonly RelatedStatement<Statement>[] {
  const asked = vectorOf(readContent(topic, rules));
  const found: RelatedStatement<Statement>[] = [];
  for (const statement of statements) {
    if (!isWithin(statement.firstSeen, since, until)) continue;
    const content = readContent(statement.text, rules);
    const related = compare(asked, vectorOf(content));
    if (related) found.push({ statement, ...related });
  }
  found.sort((a, b) => b.similarity - a.similarity || byTime(a.statement, b.statement));
  return found.slice(0, limit).sort((a, b) => byTime(a.statement, b.statement));
}

function isWithin(date: string | null, since: string | undefined, until: string | undefined): boolean {
  if (date === null) return since === undefined && until === undefined;
  // 2025-06-28 takes in 2025-06-28T21:00: the last code point sorts after whatever may follow.
  return (since === undefined || date >= since) && (until === undefined || date < `${until}\u{10ffff}`);
}

function byTime(a: ComparedStatement, b: ComparedStatement): number {
  const [x, y] = [a.firstSeen ?? '\uffff', b.firstSeen ?? '\uffff'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

interface Told extends Pick<ContentTerm, 'weight'> {
  /** A word of this stem as written. */
  readonly word: string;
  readonly isAffirmed: boolean;
  readonly isNegated: boolean;
}

type Vector = ReadonlyMap<string, Told>;

function vectorOf({ terms }: Content): Vector {
  const vector = new Map<string, Told>();
  for (const { stem, word, weight, negated } of terms) {
    const before = vector.get(stem);
    vector.set(stem, {
      word: before?.word ?? word,
      weight,
      isAffirmed: (before?.isAffirmed ?? false) || !negated,
      isNegated: (before?.isNegated ?? false) || negated,
    });
  }
  return vector;
}

function compare(a: Vector, b: Vector): Omit<RelatedStatement<never>, 'statement'> | null {
  const shared: Told[] = [];
  const negatedInOne: string[] = [];
  let product = 0;
  for (const [stem, told] of a) {
    const other = b.get(stem);
    if (!other) continue;
    product += told.weight * other.weight;
    shared.push(told);
    const isSplit = told.isAffirmed !== told.isNegated && other.isAffirmed !== other.isNegated;
    if (isSplit && told.isNegated !== other.isNegated) negatedInOne.push(told.word);
  }
  const similarity = product > 0 ? product / (lengthOf(a) * lengthOf(b)) : 0;
  const carried = shared.reduce((sum, { weight }) => sum + weight, 0);
  // A topic of a single word is asked for as it is.
  const least = Math.min(
    LEAST_SHARED,
    [...a.values()].reduce((sum, { weight }) => sum + weight, 0),
  );
  if (similarity < LEAST_SIMILARITY || carried < least) return null;
  const telling = [...shared].sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1));
  return {
    similarity: Math.round(similarity * 1000) / 1000,
    shared: telling.slice(0, MOST_WORDS_TOLD).map(({ word }) => word),
    negatedInOne,
  };
}

function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const { weight } of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
