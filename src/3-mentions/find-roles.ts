import type { Mention, RoleSpan } from '../model/mention.ts';
import type { NameLexicon } from '../model/name-lexicon.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { byFirstToken, type Candidate } from './candidate.ts';
import { titleOf } from './find-persons.ts';
import { readRole } from './read-role.ts';
import { tellStanding } from './tell-standing.ts';

/** The stretch before a name in which its role is sought, in tokens. */
const FARTHEST = 15;

/** Roles that stand right before each person (المتحدث باسم الكرملين X) or right after (X، مساعد الرئيس الروسي). */
export function findRoles(
  tokens: readonly Token[],
  found: readonly Candidate[],
  lexicon: NameLexicon,
): Map<Candidate, Span[]> {
  const roles = new Map<Candidate, Span[]>();
  const named = byFirstToken(found);
  const people = found.filter((c) => c.type === 'person');
  people.forEach((person, index) => {
    const from = Math.max(people[index - 1]?.last ?? -1, person.first - FARTHEST) + 1;
    const spans: Span[] = [];
    const before = roleBefore(tokens, from, person, named, lexicon);
    if (before) spans.push(before);
    const after = roleAfter(tokens, person, named, lexicon);
    if (after) spans.push(after);
    roles.set(person, spans);
  });
  return roles;
}

function roleBefore(
  tokens: readonly Token[],
  from: number,
  person: Candidate,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Span | null {
  for (let i = from; i < person.first; i++) {
    const token = tokens[i]!;
    // نجل الملا عمر tells of the son, not of عمر; «X، مساعد الرئيس Y» gives مساعد to X and الرئيس to Y.
    if (titleOf(token, lexicon)?.kind !== 'role' || isApposition(tokens, i, from)) continue;
    let end = readRole(tokens, i, named, lexicon, (index) => index >= person.first);
    const comma = tokens[end]?.form === '،' && end + 1 === person.first;
    if (end < person.first && !comma) continue;
    // مساعد الرئيس السيد X: an address is no part of the role.
    while (end - 1 > i && endsNoRole(tokens[end - 1]!, lexicon)) end--;
    if (end <= i) continue;
    const reading = token.readings.find(({ form }) => lexicon.titles.has(form))!;
    return { start: reading.start, end: tokens[end - 1]!.end };
  }
  return null;
}

function endsNoRole(token: Token, lexicon: NameLexicon): boolean {
  return titleOf(token, lexicon)?.kind === 'honorific' || lexicon.boundaries.has(token.form);
}

/** Whether the title at token `i` stands after a name and a comma. */
function isApposition(tokens: readonly Token[], i: number, from: number): boolean {
  return i > 1 && i - 1 === from && tokens[i - 1]!.form === '،';
}

function roleAfter(
  tokens: readonly Token[],
  person: Candidate,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Span | null {
  const comma = tokens[person.last + 1]?.form === '،';
  const first = person.last + (comma ? 2 : 1);
  const token = tokens[first];
  if (token?.kind !== 'word' || lexicon.titles.get(token.form)?.kind !== 'role') return null;
  const end = readRole(tokens, first, named, lexicon, (index) => named.get(index)?.type === 'person');
  // «X، الرئيس Y»: what follows is the role of the next one; «X، مساعد الرئيس Y» begins with a role of X.
  const next = tokens[first + 1];
  const nested = comma && next !== undefined && titleOf(next, lexicon) !== null;
  if (named.get(end)?.type === 'person' && !nested) return null;
  // «X متهم»: without a comma a bare noun is what the sentence says of X.
  if (!comma && end === first + 1) return null;
  return { start: token.start, end: tokens[end - 1]!.end };
}

/** Roles with the organisation or place that each of them names, an index of the sentence's mentions, and the nationality it tells. */
export function withEntities(
  spans: readonly Span[],
  tokens: readonly Token[],
  text: string,
  mentions: readonly Mention[],
  lexicon: NameLexicon,
): RoleSpan[] {
  return spans.map((span) => {
    const of = mentions.findIndex((mention) => mention.type !== 'person' && contains(span, mention));
    return {
      ...span,
      text: text.slice(span.start, span.end),
      of: of < 0 ? null : of,
      nationality: nationalityIn(span, tokens, text, mentions, lexicon),
      ...tellStanding(span, tokens, lexicon),
    };
  });
}

/** الروسي in وزير الخارجية الروسي; not the one that is part of a name: وزارة الدفاع الروسية. */
function nationalityIn(
  span: Span,
  tokens: readonly Token[],
  text: string,
  mentions: readonly Mention[],
  lexicon: NameLexicon,
): RoleSpan['nationality'] {
  for (const { form, start, end } of tokens) {
    if (!lexicon.nationalities.has(form) || !contains(span, { start, end })) continue;
    if (mentions.some((mention) => overlaps(mention, { start, end }))) continue;
    return { start, end, text: text.slice(start, end) };
  }
  return null;
}
