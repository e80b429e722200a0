import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import type { Candidate } from './candidate.ts';
import { isQuoteMark } from './match-known.ts';

const LONGEST = 14;

/**
 * Reads the role phrase that starts with the title at token `first`: المتحدث باسم الكرملين, نائب رئيس الوزراء. It runs
 * over definite nouns and adjectives, over what is named, and over indefinite nouns before the first definite one.
 *
 * @returns the index after its last token; `endsAt` may end it sooner (where a name starts).
 */
export function readRole(
  tokens: readonly Token[],
  first: number,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
  endsAt: (index: number) => boolean,
): number {
  let definite = isDefinite(tokens[first]!, lexicon);
  let end = first + 1;
  let closes = -1;
  for (let i = first + 1; i < tokens.length && i - first < LONGEST; ) {
    if (endsAt(i)) return i;
    const known = named.get(i);
    if (known && known.type !== 'person') {
      definite = true;
      i = end = known.last + 1;
      closes = i;
      continue;
    }
    const token = tokens[i]!;
    // المدير العام لـ«المنظمة الدولية للهجرة»
    if (isQuoteMark(token) && (named.has(i + 1) || closes === i)) {
      i++;
      if (!named.has(i)) end = i;
      continue;
    }
    const step = roleWord(token, definite, lexicon);
    if (step === 'stop') break;
    if (step === 'definite') definite = true;
    else if (step === 'head') definite = false;
    i++;
    if (step !== 'link') end = i;
  }
  return end;
}

function isDefinite(token: Token, lexicon: NameLexicon): boolean {
  return token.readings.some(({ form }) => form.startsWith(lexicon.article) && form.length > 3);
}

function roleWord(
  token: Token,
  definite: boolean,
  lexicon: NameLexicon,
): 'definite' | 'head' | 'link' | 'inner' | 'stop' {
  if (token.kind !== 'word') return 'stop';
  const { form } = token;
  if (lexicon.roleLinks.has(form)) return 'link';
  if (lexicon.subjectVerbs.has(form) || lexicon.boundaries.has(form)) return 'stop';
  if (isDefinite(token, lexicon)) return 'definite';
  if (lexicon.nationalities.has(form)) return 'inner';
  if (token.readings.some((r) => lexicon.titles.has(r.form) || lexicon.organizationHeads.has(r.form))) return 'head';
  // لجنة شؤون الطاقة: indefinite nouns follow one another until the definite one.
  return !definite && lexicon.commonWords.has(form) ? 'inner' : 'stop';
}
