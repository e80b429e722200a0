import type { NameLexicon, Title } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { ListedWord } from './look-up-word.ts';
import { type NameRun, readName } from './read-name.ts';
import { readRole } from './read-role.ts';

/** Evidence that a run of two words or more needs where nothing beside it speaks for a person. */
const ALONE = 2.8;
/** The same after a title or role. */
const AFTER_TITLE = 0.9;

/** Finds names of persons by the words they are made of and by titles, roles and verbs beside them. */
export function findPersons(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { title } = words[i]!;
    const person =
      (title && afterTitle(tokens, words, i, title, named, lexicon)) ?? withoutTitle(tokens, words, i, named, lexicon);
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
  words: readonly ListedWord[],
  first: number,
  title: Title,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  let run: NameRun | null = null;
  const end = readRole(tokens, first, named, lexicon, (index) => {
    const known = named.get(index);
    if (known) return known.type === 'person';
    run = lexicon.roleLinks.has(tokens[index]!.form) ? null : readName(tokens, words, index, lexicon);
    if (run && isEnough(run, index - first, tokens[first]!, title, lexicon)) return true;
    run = null;
    return false;
  });
  // الرئيس الصيني، شي جين بينغ
  if (!run && tokens[end]?.form === '،') {
    const later = readName(tokens, words, end + 1, lexicon);
    if (
      later &&
      later.words > 1 &&
      later.score >= 1.6 &&
      !named.has(end + 1) &&
      tokens[later.last + 1]?.kind !== 'word'
    )
      run = later;
  }
  if (!run) return null;
  run = withFamily(tokens, run, lexicon);
  const gender = title.gender ?? (run as NameRun).gender;
  return fromRun(tokens, run, 'name after a title or role', gender);
}

/** الدكتور هيثم الفلاح: after a title, a definite word behind a single given name is the surname. */
function withFamily(tokens: readonly Token[], run: NameRun, lexicon: NameLexicon): NameRun {
  const next = tokens[run.last + 1];
  if (run.words > 1 || run.opening !== 'given' || next?.kind !== 'word' || !next.form.startsWith(lexicon.article))
    return run;
  const { form } = next;
  if (
    lexicon.boundaries.has(form) ||
    lexicon.titles.has(form) ||
    lexicon.nationalities.has(form) ||
    lexicon.isPlural(form)
  )
    return run;
  if (lexicon.organizationHeads.has(form) || (lexicon.commonWords.get(form) ?? 0) > 200) return run;
  return { ...run, last: run.last + 1, words: 2, score: run.score + 1 };
}

/** Right after a title one word will do; at the end of a long role phrase more is asked for. */
function isEnough(run: NameRun, distance: number, head: Token, title: Title, lexicon: NameLexicon): boolean {
  if (run.opening === 'link') return run.words > 1;
  // الزعيم X, but زعيم مخضرم: without the article a role takes no single name.
  const direct =
    title.kind !== 'role' ||
    head.readings.some(({ form }) => form.startsWith(lexicon.article) && lexicon.titles.has(form));
  if (run.words > 1)
    return run.score >= ALONE || (run.score >= 1.6 && (run.opening !== 'weak' || (direct && distance === 1)));
  if (distance === 1) return direct && run.score >= AFTER_TITLE;
  return run.opening === 'given' || run.opening === 'strong';
}

function withoutTitle(
  tokens: readonly Token[],
  words: readonly ListedWord[],
  first: number,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): Candidate | null {
  const run = readName(tokens, words, first, lexicon);
  if (!run) return null;
  const known = named.get(first);
  if (known && known.last >= run.last) return null;
  // «واشنطن تواصلان», لقاء أوساكا وارد: a place opens no name of two words, nor one whose words are no names.
  if (known && known.type !== 'person' && (run.score < 3.5 || (known.type === 'place' && run.words < 3))) return null;
  if (lexicon.roleLinks.has(tokens[first]!.form)) return null;
  const afterVerb = words[first - 1]?.subjectVerb ?? false;
  if (run.words === 1) {
    const alone = afterVerb && (run.opening === 'strong' || run.opening === 'given') && !known;
    return alone ? fromRun(tokens, run, 'name word after a verb of speech', run.gender, 1) : null;
  }
  // صافي الربح, سلامة الطهو: an everyday word that may be a name before a definite noun that is none.
  if (run.words === 2 && !isListed(tokens[run.last]!, lexicon) && !opensSurely(run, lexicon)) return null;
  let evidence = run.score;
  if (afterVerb) evidence += 0.5;
  if (isApposition(tokens, run.last, lexicon)) evidence += 0.7;
  const opens = run.opening === 'given' || run.opening === 'strong' || run.opening === 'link';
  if (evidence < (opens ? ALONE : ALONE + 0.5)) return null;
  return fromRun(
    tokens,
    run,
    'words of names',
    run.gender,
    opens && holdsKnown(tokens, run, named, lexicon) ? 3.2 : 2.5,
  );
}

/** تيمور وليد جنبلاط is not وليد جنبلاط: the longer name is another. */
function holdsKnown(
  tokens: readonly Token[],
  run: NameRun,
  named: ReadonlyMap<number, Candidate>,
  lexicon: NameLexicon,
): boolean {
  for (let i = run.first; i <= run.last; i++) {
    const known = named.get(i);
    if (known?.type !== 'person' || known.last === i || known.last > run.last) continue;
    return i > run.first || lexicon.nameLinks.has(tokens[known.last + 1]?.form ?? '');
  }
  return false;
}

function opensSurely(run: NameRun, lexicon: NameLexicon): boolean {
  return run.opening === 'given' && (lexicon.nameWords.get(run.form)?.ordinary ?? 0) <= 10;
}

function isListed(token: Token, lexicon: NameLexicon): boolean {
  return !token.form.startsWith(lexicon.article) || lexicon.nameWords.has(token.form);
}

/** «X، مدير …» and «X المتحدث باسم …»: a role follows the name. */
function isApposition(tokens: readonly Token[], last: number, lexicon: NameLexicon): boolean {
  const next = tokens[last + 1]?.form === '،' ? tokens[last + 2] : tokens[last + 1];
  return next?.kind === 'word' && lexicon.titles.has(next.form);
}

function fromRun(
  tokens: readonly Token[],
  run: NameRun,
  rule: string,
  gender: 'm' | 'f' | null,
  weight = 2.5,
): Candidate {
  return candidate(tokens, run.first, run.last, run.start, { type: 'person', rule, weight, gender });
}
