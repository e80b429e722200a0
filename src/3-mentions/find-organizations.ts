import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Reading, Token } from '../model/token.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { ListedWord } from './look-up-word.ts';
import { isQuoteMark } from './match-known.ts';
import { readInstitution } from './read-institution.ts';
import { standsAlone } from './stands-alone.ts';
import { isProper } from './weigh-name-word.ts';

/** Longest name between marks that is taken as one: «فورين بوليسي». */
const LONGEST_LABEL = 5;

/** Finds organisations by the nouns that open their names, and their short names in brackets. */
export function findOrganizations(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  known: readonly Candidate[],
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { organizationHead } = words[i]!;
    if (organizationHead < 0) continue;
    const head = tokens[i]!.readings[organizationHead]!;
    // مجلس إدارة X: the organisation is X.
    if (lexicon.isBoard(head.form, tokens[i + 1]?.form ?? '')) {
      i++;
      continue;
    }
    const organization = fromHead(tokens, words, i, head, named, lexicon);
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

function fromHead(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  first: number,
  head: Reading,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  const { kind } = lexicon.organizationHeads.get(head.form)!;
  const known = named.get(first);
  if (known?.type === 'organization') {
    // هيئة قناة السويس المصرية: the list has the name without the nationality.
    let last = known.last;
    while (
      lexicon.nationalities.has(tokens[last + 1]?.form ?? '') &&
      tokens[last + 1]!.form.startsWith(lexicon.article)
    )
      last++;
    return kind === 'phrase' && last > known.last
      ? candidate(tokens, first, last, head.start, {
          type: 'organization',
          rule: 'known name with a nationality',
          weight: 3,
        })
      : null;
  }
  const isAgency = lexicon.agencyHeads.has(head.form);
  // وكالة أنباء (إسنا), شركة التقنية «اكساكت»: one more word may stand before the marks.
  const quoted =
    kind === 'definite' ? null : (betweenMarks(tokens, first + 1) ?? afterOneWord(tokens, first, kind, isAgency));
  if (quoted) return fromLabel(tokens, first, quoted, isAgency ? head : null, lexicon);
  if (kind === 'definite' && !standsAlone(tokens, first, head.form, lexicon)) return null;
  if (kind === 'label') return fromProperName(tokens, first, named, lexicon);
  const end = readInstitution(tokens, words, first, head.form, named, lexicon);
  if (end === null) return null;
  const last = lexicon.bodyHeads.has(head.form) ? withParent(tokens, words, end, named, lexicon) : end;
  const rule =
    kind === 'definite' ? 'institution with an adjective that names it' : 'noun that opens an organisation’s name';
  // Longer than a place inside it, and shorter only than a longer known name.
  return candidate(tokens, first, last, head.start, { type: 'organization', rule, weight: 3 });
}

/** لجنة القوات المسلحة في مجلس الشيوخ, لجنة الشؤون الخارجية بمجلس النواب: a committee with the chamber it is of. */
function withParent(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  last: number,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): number {
  const apart = lexicon.placePrepositions.has(tokens[last + 1]?.form ?? '');
  const token = tokens[last + (apart ? 2 : 1)];
  if (!token || (!apart && token.readings.length < 2)) return last;
  const head = token.readings.at(-1)?.form ?? '';
  if (lexicon.organizationHeads.get(head)?.kind !== 'phrase') return last;
  const first = last + (apart ? 2 : 1);
  return readInstitution(tokens, words, first, head, named, lexicon) ?? last;
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

function afterOneWord(
  tokens: readonly Token[],
  first: number,
  kind: string,
  agency: boolean,
): { first: number; last: number } | null {
  if (kind !== 'name' || tokens[first + 1]?.kind !== 'word') return null;
  if (!agency && !isQuoteMark(tokens[first + 2])) return null;
  return betweenMarks(tokens, first + 2);
}

function fromLabel(
  tokens: readonly Token[],
  first: number,
  label: { first: number; last: number },
  agency: Reading | null,
  lexicon: NameLexicon,
): Candidate | null {
  if (label.last - label.first > 1 && tokens[label.first - 1]!.form === '(') return null;
  const rule = 'name in marks after the noun for an organisation';
  const after = tokens[label.last + 2];
  // وكالة "ريا نوفوستي" الروسية: what stands behind the marks belongs to the name of a news agency.
  const belongs = after?.kind === 'word' && lexicon.nationalities.has(after.form);
  if (agency && (belongs || label.first > first + 2)) {
    return candidate(tokens, first, belongs ? label.last + 2 : label.last, agency.start, {
      type: 'organization',
      rule,
      weight: 4,
    });
  }
  return candidate(tokens, label.first, label.last, tokens[label.first]!.start, {
    type: 'organization',
    rule,
    weight: 4,
  });
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
