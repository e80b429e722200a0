import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Reading, Token } from '../model/token.ts';
import { byFirstToken, type Candidate, candidate } from './candidate.ts';
import { isQuoteMark } from './match-known.ts';
import { readInstitution } from './read-institution.ts';
import { weighNameWord } from './weigh-name-word.ts';

/** Longest name between marks that is taken as one: «فورين بوليسي». */
const LONGEST_LABEL = 5;

/** Finds organisations by the nouns that open their names, and their short names in brackets. */
export function findOrganizations(tokens: readonly Token[], known: readonly Candidate[], lexicon: NameLexicon): Candidate[] {
  const named = byFirstToken(known);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const head = headOf(tokens[i]!, lexicon);
    const organization = head && fromHead(tokens, i, head, named, lexicon);
    if (!organization) continue;
    found.push(organization);
    i = organization.last;
  }
  for (const longer of [...found, ...known]) {
    const short = longer.type === 'organization' && shortName(tokens, longer.last, named, lexicon);
    if (short) found.push(short);
  }
  return found;
}

function headOf(token: Token, lexicon: NameLexicon): Reading | null {
  return token.readings.find(({ form }) => lexicon.organizationHeads.has(form)) ?? null;
}

function fromHead(
  tokens: readonly Token[],
  first: number,
  head: Reading,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  const { kind } = lexicon.organizationHeads.get(head.form)!;
  const quoted = kind === 'definite' ? null : betweenMarks(tokens, first + 1);
  if (quoted) return fromLabel(tokens, first, quoted, head, lexicon);
  if (kind === 'label') return fromProperName(tokens, first, named, lexicon);
  const last = readInstitution(tokens, first, head.form, named, lexicon);
  if (last === null) return null;
  const rule = kind === 'definite' ? 'institution with an adjective that names it' : 'noun that opens an organisation’s name';
  // Longer than a place inside it, and shorter only than a longer known name.
  return candidate(tokens, first, last, head.start, { type: 'organization', rule, weight: 3 });
}

/** The stretch between quotation marks or brackets that starts at token `open`; null where it is no label. */
function betweenMarks(tokens: readonly Token[], open: number): { first: number; last: number } | null {
  const mark = tokens[open];
  if (!isQuoteMark(mark) && mark?.form !== '(') return null;
  for (let i = open + 1; i < tokens.length && i <= open + LONGEST_LABEL + 1; i++) {
    const token = tokens[i]!;
    if (isQuoteMark(token) || token.form === ')') return i > open + 1 ? { first: open + 1, last: i - 1 } : null;
    if (token.kind === 'mark' && token.form !== '-' && token.form !== '.') return null;
  }
  return null;
}

function fromLabel(
  tokens: readonly Token[],
  first: number,
  label: { first: number; last: number },
  head: Reading,
  lexicon: NameLexicon,
): Candidate | null {
  if (label.last - label.first > 1 && tokens[label.first - 1]!.form === '(') return null;
  const rule = 'name in marks after the noun for an organisation';
  const after = tokens[label.last + 2];
  // وكالة "ريا نوفوستي" الروسية: what stands behind the marks belongs to the name of a news agency.
  if (lexicon.agencyHeads.has(head.form) && after && lexicon.nationalities.has(after.form)) {
    return candidate(tokens, first, label.last + 2, head.start, { type: 'organization', rule, weight: 4 });
  }
  return candidate(tokens, label.first, label.last, tokens[label.first]!.start, { type: 'organization', rule, weight: 4 });
}

/** حركة طالبان, موقع تويتر: one or two words that no list of everyday words knows. */
function fromProperName(
  tokens: readonly Token[],
  head: number,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  const first = head + 1;
  if (named.has(first) || tokens[first]?.kind !== 'word') return null;
  let last = head;
  while (last - head < 3 && isProper(tokens[last + 1], lexicon)) last++;
  if (last === head) return null;
  return candidate(tokens, first, last, tokens[first]!.start, {
    type: 'organization',
    rule: 'proper name after the noun for an organisation',
    weight: 2,
  });
}

function isProper(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (token?.kind !== 'word' || (lexicon.commonWords.get(token.form) ?? 0) >= 3) return false;
  if (token.readings.some((r) => r.form.startsWith(lexicon.article))) return false;
  const part = weighNameWord(token.form, lexicon);
  return part === 'rare' || part === 'unknown' || part === 'strong';
}

/** منظمة الأمم المتحدة للطفولة (يونيسيف), وكالة الاستخبارات المركزية (CIA): the short name in brackets. */
function shortName(
  tokens: readonly Token[],
  last: number,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  const label = betweenMarks(tokens, last + 1);
  if (!label || label.last - label.first > 2 || named.has(label.first)) return null;
  for (let i = label.first; i <= label.last; i++) {
    if (!isProper(tokens[i], lexicon)) return null;
  }
  return candidate(tokens, label.first, label.last, tokens[label.first]!.start, {
    type: 'organization',
    rule: 'short name in marks after the full name',
    weight: 2,
  });
}
