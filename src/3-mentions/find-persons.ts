import type { NameLexicon, Title } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { byFirstToken, type Candidate, candidate } from './candidate.ts';
import { type NameRun, readName } from './read-name.ts';
import { readRole } from './read-role.ts';

/** Evidence that a run of two words or more needs where nothing beside it speaks for a person. */
const ALONE = 2.8;
/** The same after a title or role. */
const AFTER_TITLE = 0.9;

/** Finds names of persons by the words they are made of and by titles, roles and verbs beside them. */
export function findPersons(tokens: readonly Token[], known: readonly Candidate[], lexicon: NameLexicon): Candidate[] {
  const named = byFirstToken(known);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const title = titleOf(tokens[i]!, lexicon);
    const person = (title && afterTitle(tokens, i, title, named, lexicon)) ?? withoutTitle(tokens, i, named, lexicon);
    if (person) {
      found.push(person);
      i = person.last;
    }
  }
  return found;
}

export function titleOf(token: Token, lexicon: NameLexicon): Title | null {
  for (const { form } of token.readings) {
    const title = lexicon.titles.get(form);
    if (title) return title;
  }
  return null;
}

function afterTitle(
  tokens: readonly Token[],
  first: number,
  title: Title,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  let run: NameRun | null = null;
  const end = readRole(tokens, first, named, lexicon, (index) => {
    const known = named.get(index);
    if (known) return known.type === 'person';
    run = readName(tokens, index, lexicon);
    if (run && isEnough(run, index - first)) return true;
    run = null;
    return false;
  });
  // الرئيس الصيني، شي جين بينغ
  if (!run && tokens[end]?.form === '،') {
    const later = readName(tokens, end + 1, lexicon);
    if (later && later.words > 1 && later.score >= ALONE && !named.has(end + 1)) run = later;
  }
  if (!run) return null;
  const gender = title.gender ?? (run as NameRun).gender;
  return fromRun(tokens, run, 'name after a title or role', gender);
}

/** Right after a title one word will do; at the end of a long role phrase more is asked for. */
function isEnough(run: NameRun, distance: number): boolean {
  if (run.opening === 'link') return run.words > 1;
  if (run.words > 1) return run.score >= 1.7 && run.opening !== 'weak' || run.score >= ALONE;
  return distance === 1 ? run.score >= AFTER_TITLE : run.opening !== 'unknown' && run.score >= 1.3;
}

function withoutTitle(
  tokens: readonly Token[],
  first: number,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  const run = readName(tokens, first, lexicon);
  if (!run) return null;
  const known = named.get(first);
  if (known && known.last >= run.last) return null;
  const before = tokens[first - 1];
  const afterVerb = before?.kind === 'word' && before.readings.some(({ form }) => lexicon.subjectVerbs.has(form));
  if (run.words === 1) {
    const alone = afterVerb && (run.opening === 'strong' || run.opening === 'given') && !known;
    return alone ? fromRun(tokens, run, 'name word after a verb of speech', run.gender, 1) : null;
  }
  let evidence = run.score;
  if (afterVerb) evidence += 0.5;
  if (isApposition(tokens, run.last, lexicon)) evidence += 0.7;
  const opens = run.opening === 'given' || run.opening === 'strong' || run.opening === 'link';
  if (evidence < (opens ? ALONE : ALONE + 0.5)) return null;
  return fromRun(tokens, run, 'words of names', run.gender);
}

/** «X، مدير …» and «X المتحدث باسم …»: a role follows the name. */
function isApposition(tokens: readonly Token[], last: number, lexicon: NameLexicon): boolean {
  const next = tokens[last + 1]?.form === '،' ? tokens[last + 2] : tokens[last + 1];
  return next?.kind === 'word' && lexicon.titles.has(next.form);
}

function fromRun(tokens: readonly Token[], run: NameRun, rule: string, gender: 'm' | 'f' | null, weight = 2.5): Candidate {
  return candidate(tokens, run.first, run.last, run.start, { type: 'person', rule, weight, gender });
}
