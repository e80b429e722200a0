import type { NameLexicon } from '../model/name-lexicon.ts';
import type { Sentence, Token } from '../model/token.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isQuoted } from './match-known.ts';

/** A part of a name that stands for the whole name in the rest of the article. */
interface Part {
  readonly type: Candidate['type'];
  readonly gender: Candidate['gender'];
  /** The folded words of the part. */
  readonly words: readonly string[];
  /** The part is an everyday word as well: only quotation marks, a title or a verb of speech show the name. */
  readonly ordinary: boolean;
}

/**
 * Finds again what the article has named once: a surname or a given name alone (بيسكوف after ديمتري بيسكوف), and names
 * of organisations that only their first mention showed as such.
 */
export function carryNames(
  sentences: readonly Sentence[],
  found: readonly (readonly Candidate[])[],
  lexicon: NameLexicon,
): Candidate[][] {
  const parts = collectParts(sentences, found, lexicon);
  if (parts.size === 0) return found.map((candidates) => [...candidates]);
  return sentences.map(({ tokens }, index) => {
    const candidates = [...found[index]!];
    const taken = new Set<number>();
    for (const c of candidates) for (let i = c.first; i <= c.last; i++) taken.add(i);
    for (let i = 0; i < tokens.length; i++) {
      if (taken.has(i)) continue;
      const carried = carriedAt(tokens, i, parts, taken, lexicon);
      if (!carried) continue;
      candidates.push(carried);
      i = carried.last;
    }
    return candidates.sort((a, b) => a.start - b.start);
  });
}

function collectParts(
  sentences: readonly Sentence[],
  found: readonly (readonly Candidate[])[],
  lexicon: NameLexicon,
): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  const add = (words: readonly string[], from: Candidate) => {
    if (words.length === 0 || (words.length === 1 && words[0]!.length < 2)) return;
    const list = parts.get(words[0]!) ?? [];
    if (list.some((part) => part.words.join(' ') === words.join(' '))) return;
    const ordinary = words.length === 1 && isOrdinary(words[0]!, lexicon);
    // The longest first: كمران خان before كمران.
    const longer = [...list, { type: from.type, gender: from.gender, words, ordinary }];
    parts.set(
      words[0]!,
      longer.sort((a, b) => b.words.length - a.words.length),
    );
  };
  sentences.forEach(({ tokens }, index) => {
    for (const c of found[index]!) {
      const words = foldedWords(tokens, c);
      if (c.type === 'person' && words.length > 1) {
        add(words, c);
        add(surname(words, lexicon), c);
        if (!lexicon.nameLinks.has(words[0]!) && !lexicon.compoundStarts.has(words[0]!)) add(words.slice(0, 1), c);
      } else if (c.type !== 'person' && c.weight !== 3) add(words, c);
    }
  });
  return parts;
}

function isOrdinary(form: string, lexicon: NameLexicon): boolean {
  if ((lexicon.commonWords.get(form) ?? 0) >= 10) return true;
  if (lexicon.boundaries.has(form) || lexicon.titles.has(form) || lexicon.nationalities.has(form)) return true;
  return (lexicon.nameWords.get(form)?.ordinary ?? 0) >= 40;
}

function foldedWords(tokens: readonly Token[], { first, last, start }: Candidate): string[] {
  const opening = tokens[first]!.readings.find((reading) => reading.start === start)?.form ?? tokens[first]!.form;
  const rest = tokens.slice(first + 1, last + 1).filter((token) => token.kind === 'word');
  return [opening, ...rest.map((token) => token.form)];
}

/** The last word, with what joins it to the one before: بن لادن, أبو الغيط, عبد الرحمن, نصر الله. */
function surname(words: readonly string[], lexicon: NameLexicon): readonly string[] {
  let first = words.length - 1;
  while (
    first > 1 &&
    (lexicon.nameLinks.has(words[first - 1]!) ||
      (lexicon.compoundStarts.has(words[first - 1]!) && lexicon.compoundEnds.has(words[first]!)))
  )
    first--;
  return words.slice(first);
}

function carriedAt(
  tokens: readonly Token[],
  i: number,
  parts: ReadonlyMap<string, readonly Part[]>,
  taken: ReadonlySet<number>,
  lexicon: NameLexicon,
): Candidate | null {
  for (const { form, start } of tokens[i]!.readings) {
    for (const part of parts.get(form) ?? []) {
      const last = i + part.words.length - 1;
      if (part.words.some((word, k) => k > 0 && (tokens[i + k]?.form !== word || taken.has(i + k)))) continue;
      if (part.ordinary && !isShownAsName(tokens, i, last, lexicon)) continue;
      const rule =
        part.type === 'person' ? 'part of a name the article gives in full' : 'name the article shows elsewhere';
      return candidate(tokens, i, last, start, { type: part.type, gender: part.gender, rule, weight: 1 });
    }
  }
  return null;
}

function isShownAsName(tokens: readonly Token[], first: number, last: number, lexicon: NameLexicon): boolean {
  if (isQuoted(tokens, first, last)) return true;
  const before = tokens[first - 1];
  if (before?.kind !== 'word') return false;
  return before.readings.some(({ form }) => lexicon.titles.has(form) || lexicon.subjectVerbs.has(form));
}
