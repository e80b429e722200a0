import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import type { Candidate } from './candidate.ts';
import type { ListedWord } from './look-up-word.ts';
import { readName } from './read-name.ts';
import { isProper } from './weigh-name-word.ts';

/** Words of a name after its head, at most. */
const LONGEST = 9;
/** Indefinite nouns that may follow one another before the definite one: هيئة كبار العلماء. */
const LONGEST_CHAIN = 3;

/**
 * Where the name of an organisation ends that opens with the head noun at token `first`: the nouns in construct, the
 * first definite one of which closes the chain, then adjectives, then purposes with ل (لكرة القدم) and fields with و
 * (والتعليم).
 *
 * @returns the index of its last token; null where what follows makes no name.
 */
export function readInstitution(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  first: number,
  head: string,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): number | null {
  const { kind } = lexicon.organizationHeads.get(head)!;
  let definite = kind === 'definite';
  let tells = false;
  let chain = 0;
  let last = first;
  for (let i = first + 1; i < tokens.length && i - first <= LONGEST; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    const { form } = token;
    const inside = named.get(i);
    if (!definite && inside && inside.type !== 'person' && inside.start === token.start) {
      // رئاسة الفيفا is an office, not an organisation.
      if (inside.type === 'organization' && (kind === 'name' || lexicon.officeHeads.has(head))) return null;
      i = last = inside.last;
      definite = tells = true;
      continue;
    }
    if (lexicon.boundaries.has(form) || lexicon.subjectVerbs.has(form)) break;
    if (i === first + 1 && lexicon.isBoard(head, form)) return null;
    if (definite) {
      if (isAdjective(form, head, tokens[i - 1]!.form, i === first + 1, kind, lexicon)) {
        if (kind !== 'definite' || !lexicon.vagueAdjectives.has(form)) tells = true;
      } else if (last > first && isPurpose(token, tokens[i - 1]!.form, kind === 'definite' && !named.has(i), lexicon)) {
        last = i;
        // لكرة القدم, لحقوق الإنسان: the purpose is a construct of its own.
        if (!token.readings.at(-1)!.form.startsWith(lexicon.article) && tokens[i + 1]?.form.startsWith(lexicon.article))
          last = ++i;
        tells = true;
        continue;
      } else if (!(last > first && isField(token, lexicon))) break;
      else tells = true;
      last = i;
      continue;
    }
    if (form.startsWith(lexicon.article) && form.length > 3) {
      if (lexicon.officeHeads.has(head) && lexicon.organizationHeads.has(form)) return null;
      // مركز الملك سلمان: somebody's name, title and all.
      const honoured = lexicon.titles.has(form) ? readName(tokens, words, i + 1, lexicon) : null;
      if (honoured) {
        definite = tells = true;
        i = last = honoured.last;
        continue;
      }
      if (lexicon.titles.has(form) && kind !== 'phrase') break;
      definite = true;
      if (kind === 'name' || kind === 'phrase' || lexicon.portfolios.has(form)) tells = true;
      last = i;
      continue;
    }
    if (token.readings.some((r) => r.start > token.start && isHead(r.form, lexicon))) break;
    if (lexicon.officeHeads.has(head) && lexicon.organizationHeads.has(form)) return null;
    if (
      chain < LONGEST_CHAIN &&
      lexicon.commonWords.has(form) &&
      lexicon.isConstruct(form) &&
      !lexicon.titles.has(form)
    )
      chain++;
    else if (
      isProper(token, lexicon) &&
      kind !== 'field' &&
      (kind === 'name' || !lexicon.isRelational(lexicon.article + form))
    ) {
      if (chain > 0) break;
      tells = true;
      last = i;
    } else break;
  }
  return tells && last > first ? last : null;
}

function isHead(form: string, lexicon: NameLexicon): boolean {
  return lexicon.organizationHeads.has(form) || lexicon.placeHeads.has(form);
}

/** Whether a definite word may be an adjective of the name; right after a bare definite head only one that agrees with it. */
function isAdjective(
  form: string,
  head: string,
  previous: string,
  adjacent: boolean,
  kind: string,
  lexicon: NameLexicon,
): boolean {
  if (!form.startsWith(lexicon.article)) return false;
  const naming = lexicon.nationalities.has(form) || lexicon.namingAdjectives.has(form);
  if (kind === 'definite' && adjacent) return naming && agrees(form, head, lexicon);
  // حزب العمال الكردستاني + الهجومية: it must agree with the head or with the word before it.
  return naming || (lexicon.isRelational(form) && (agrees(form, head, lexicon) || agrees(form, previous, lexicon)));
}

/** الحكومة takes المصرية, الجيش المصري; plurals of things (الاستخبارات) take the feminine. */
function agrees(adjective: string, head: string, lexicon: NameLexicon): boolean {
  const feminine = lexicon.isFeminine(head) || lexicon.feminineHeads.has(head);
  return feminine === lexicon.isFeminine(adjective);
}

/** للهجرة, لكرة: a field of work after ل. */
function isPurpose(token: Token, previous: string, wide: boolean, lexicon: NameLexicon): boolean {
  if (!token.form.startsWith(lexicon.purpose)) return false;
  const { form } = token.readings.at(-1)!;
  const isNamed = wide && !lexicon.nationalities.has(previous);
  return lexicon.purposes.has(form) || lexicon.portfolios.has(form) || (isNamed && form.startsWith(lexicon.article));
}

/** والتعليم: a field of government joined by و. */
function isField(token: Token, lexicon: NameLexicon): boolean {
  return (
    token.form.startsWith(lexicon.conjunction) &&
    token.readings.slice(1).some(({ form }) => lexicon.portfolios.has(form))
  );
}
