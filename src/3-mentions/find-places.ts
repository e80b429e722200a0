import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { ListedWord } from './look-up-word.ts';
import { isQuoteMark } from './match-known.ts';
import { readName } from './read-name.ts';
import { weighNameWord } from './weigh-name-word.ts';

/** Finds places that no list knows by the noun before them: مدينة سنندج, مطار الملك خالد الدولي. */
export function findPlaces(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    const { placeHead } = words[i]!;
    if (placeHead < 0) continue;
    const head = tokens[i]!.readings[placeHead]!;
    const { kept } = lexicon.placeHeads.get(head.form)!;
    let last = endOfName(tokens, words, i, kept, named, lexicon);
    if (last === null) continue;
    if (kept) {
      while (lexicon.namingAdjectives.has(tokens[last + 1]?.form ?? '')) last++;
      found.push(candidate(tokens, i, last, head.start, { type: 'place', rule: 'named facility', weight: 3 }));
    } else if (!named.has(i + 1)) {
      const first = tokens[i + 1]!.kind === 'word' ? i + 1 : i + 2;
      found.push(
        candidate(tokens, first, last, tokens[first]!.start, {
          type: 'place',
          rule: 'name after the noun for a place',
          weight: 2.6,
        }),
      );
    }
    i = last;
  }
  return found;
}

function endOfName(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  head: number,
  kept: boolean,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): number | null {
  const first = head + 1;
  const known = named.get(first);
  // وأدى ترامب اليمين is no valley (وادي): a facility is not named after a surname alone.
  if (known?.type === 'person' && known.last === first) return null;
  if (known) return kept && known.type !== 'organization' ? known.last : null;
  const token = tokens[first]!;
  if (isQuoteMark(token)) return endOfQuoted(tokens, first + 1);
  if (token.kind !== 'word') return null;
  // جسر الملك فهد, مدينة الأمير سلطان الطبية
  if (lexicon.titles.has(token.form) && token.form.startsWith(lexicon.article)) {
    const run = readName(tokens, words, first + 1, lexicon);
    return run ? run.last : null;
  }
  if (isPlaceWord(token, kept, lexicon)) {
    const next = tokens[first + 1];
    return next && isMoreOfPlace(next, lexicon) ? first + 1 : first;
  }
  return null;
}

function endOfQuoted(tokens: readonly Token[], first: number): number | null {
  for (let i = first; i < tokens.length && i < first + 4; i++) {
    if (tokens[i]!.kind === 'mark') return i > first ? i - 1 : null;
  }
  return null;
}

function isPlaceWord(token: Token, kept: boolean, lexicon: NameLexicon): boolean {
  const { form } = token;
  if (lexicon.boundaries.has(form) || lexicon.titles.has(form) || lexicon.nationalities.has(form)) return false;
  if (lexicon.namingAdjectives.has(form) || lexicon.organizationHeads.has(form)) return false;
  const common = lexicon.commonWords.get(form) ?? 0;
  if (form.startsWith(lexicon.article))
    return form.length > 4 && common < (kept ? 6 : 12) && !lexicon.isRelational(form);
  const part = weighNameWord(form, lexicon);
  return (part === 'unknown' || part === 'rare' || part === 'strong') && common < 6;
}

/** خان بني سعد, تشاه همت: a second word that is no everyday word either. */
function isMoreOfPlace(token: Token, lexicon: NameLexicon): boolean {
  if (token.kind !== 'word' || lexicon.commonWords.has(token.form) || token.form.startsWith(lexicon.conjunction))
    return false;
  return weighNameWord(token.form, lexicon) === 'unknown' && token.readings.length === 1;
}
