import type { NameNode } from '../model/name-lexicon.ts';
import type { Token } from '../model/token.ts';
import { dayAt } from './day-at.ts';
import { carriesPreposition, isPrepositional, mentionOf, reads, type SentenceView, tokenAt } from './frame.ts';

/** A person's name with the titles and roles around it. Indexes of tokens, `end` exclusive. */
export interface NamedPerson {
  /** Index into the mentions of the document. */
  readonly mention: number;
  readonly first: number;
  readonly end: number;
  /** The proclitics written on its first word, folded: ب in بالوزير فلان. */
  readonly letters: string;
  /** Whether a title of two stands before it: الرئيسان. */
  readonly dual: boolean;
  /** Whether a title or role stands beside it. */
  readonly titled: boolean;
}

/** Titles and roles before a name take at most so many words. */
const LONGEST = 24;
/** An office with its field and place, up to the name, takes at most so many. */
const LONGEST_OFFICE = 14;
/** From a delegation to the one who heads it stand at most so many words. */
const FARTHEST_HEAD = 12;

/** The person whose name, or title or role before it, begins at the token; null where none does. */
export function personAt(view: SentenceView, first: number): NamedPerson | null {
  const head = headOfDelegation(view, first);
  if (head) return head;
  const at = nextPerson(view, first);
  if (at === null) return null;
  const { names, contacts } = view.language;
  const index = view.mentionAt.get(at)!;
  const mention = view.mentions[index]!;
  const lettersEnd = startOfPhrase(view, first, at);
  if (lettersEnd === null) return null;
  let dual = false;
  for (let i = first; i < at; i++) {
    if (reads(view, i, contacts.dualTitles)) dual = true;
  }
  if (isOfAnother(view, first, at) || isNoName(view, at)) return null;
  if (!isPhraseBefore(view, first, at)) return null;
  let end = endOfMention(view, at);
  for (const role of mention.roles) {
    if (role.start < mention.end) continue;
    const after = tokenAt(view, role.start);
    if (after > end + 1) continue;
    while (end < view.tokens.length && view.tokens[end]!.start < role.end) end++;
  }
  const letters = view.language.words.fold(view.text.slice(view.tokens[first]!.start, lettersEnd));
  if (letters !== '' && names.nameWords.has(view.tokens[first]!.form) && at !== first) return null;
  return { mention: index, first, end, letters, dual, titled: at > first || mention.roles.length > 0 };
}

/** ممثل الملك فلان, مبعوث رئيس الوزراء فلان: the name is that of the one represented. */
function isOfAnother(view: SentenceView, first: number, at: number): boolean {
  // وكيل فلان: a bare title right before a name is of the one named.
  const before = view.tokens[at - 1];
  if (at > first && before!.kind === 'word' && isBareRole(view, before!)) return true;
  if (!reads(view, first, view.language.contacts.deputies)) return false;
  const next = view.tokens[first + 1];
  if (first + 1 >= at || !next?.readings.some(({ form }) => isTitle(view, form))) return false;
  for (let i = first + 2; i < at; i++) if (isPrepositional(view, i)) return false;
  return true;
}

function isBareRole(view: SentenceView, { form, readings }: Token): boolean {
  const role = readings.find((one) => view.language.names.titles.get(one.form)?.kind === 'role');
  return role !== undefined && !view.speech.isDefinite(role.form) && !view.language.names.roleLinks.has(form);
}

/** معالي, خادم الحرمين, الشيخان, أمين جدة: a title or an office, taken for a name. */
function isNoName(view: SentenceView, at: number): boolean {
  const { contacts, names } = view.language;
  const forms = view.tokens.slice(at, endOfMention(view, at)).map(({ form }) => form);
  const isAddress = (form: string) =>
    names.titles.get(form)?.kind === 'honorific' || contacts.nameOpeners.has(form) || contacts.dualTitles.has(form);
  if (forms.every(isAddress)) return true;
  let node: NameNode | undefined = names.known;
  for (const form of forms.slice(1)) node = node?.next.get(form);
  return forms.length > 1 && isTitle(view, forms[0]!) && (node?.types.includes('place') ?? false);
}

/** Whether all words from a title on belong to the name: one by one, or as an office with its field and an address (مدير التعليم بالمنطقة الدكتور فلان). */
function isPhraseBefore(view: SentenceView, first: number, at: number): boolean {
  let i = first;
  while (i < at && isBeforeName(view, i, first, at)) i++;
  if (i === at) return true;
  const address = view.tokens[at - 1]!;
  const isAddressed = address.form === '.' || address.readings.some(({ form }) => isTitle(view, form));
  if (i === first || !isAddressed || at - first > LONGEST_OFFICE) return false;
  for (; i < at; i++) if (!isBeforeName(view, i, first, at) && !isOfOffice(view, i)) return false;
  return true;
}

/** A word of an office: a noun, what is named in it, and a place or field that a letter joins (بالمنطقة, للشؤون). */
function isOfOffice(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!;
  if (token.kind !== 'word') return false;
  if (mentionOf(view, index)) return true;
  const { names, speech } = { names: view.language.names, speech: view.speech };
  if (names.subjectVerbs.has(token.form) || speech.relatives.has(token.form) || speech.particles.has(token.form))
    return false;
  if (dayAt(view, index) || speech.fillers.has(token.form) || speech.cues.has(token.form)) return false;
  return !isPrepositional(view, index) || carriesPreposition(view, index) || names.roleLinks.has(token.form);
}

/** All persons that و joins to the first: الوزير فلان والسفير فلان. At most so many are read. */
export function peopleAt(view: SentenceView, first: number, most = 6): readonly NamedPerson[] {
  const people: NamedPerson[] = [];
  for (let next: NamedPerson | null = personAt(view, first); next && people.length < most; ) {
    people.push(next);
    next = joinedAt(view, next.end);
  }
  return people;
}

/** The person that a conjunction joins at the token, a comma before it or not. */
function joinedAt(view: SentenceView, at: number): NamedPerson | null {
  const { conjunctions } = view.language.words;
  const comma = view.tokens[at]?.form === '،' || view.tokens[at]?.form === ',';
  const first = comma ? at + 1 : at;
  const token = view.tokens[first];
  if (token === undefined) return null;
  // و السفير, printed apart.
  if (conjunctions.has(token.form) && token.form.length === 1) {
    const person = personAt(view, first + 1);
    return person?.letters === '' ? person : null;
  }
  // بين فلان وبين فلان, مع فلان ومع فلان
  const { between, withWords } = view.language.contacts;
  const joined = conjunctions.has(token.form[0]!) ? token.form.slice(1) : '';
  if ((between.has(joined) || withWords.has(joined)) && !view.mentionAt.has(first)) return personAt(view, first + 1);
  const person = personAt(view, first);
  return person && person.letters.length === 1 && conjunctions.has(person.letters) ? person : null;
}

/** The person whose name, or role behind it, ends with the token before `end`. */
export function personEndingAt(view: SentenceView, end: number): NamedPerson | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const mention = mentionOf(view, at);
    if (!mention) continue;
    if (mention.type !== 'person') continue;
    let name = at;
    while (view.mentionAt.get(name - 1) === view.mentionAt.get(at)) name--;
    let first = name;
    while (first > 0 && isBeforeName(view, first - 1, -1, name)) first--;
    const person = personAt(view, first);
    return person?.end === end || (person?.end === end - 1 && isComma(view, end - 1)) ? person : null;
  }
  return null;
}

function isComma(view: SentenceView, index: number): boolean {
  const form = view.tokens[index]?.form;
  return form === '،' || form === ',';
}

function nextPerson(view: SentenceView, first: number): number | null {
  for (let i = first; i < Math.min(view.tokens.length, first + LONGEST); i++) {
    const mention = mentionOf(view, i);
    if (mention?.type === 'person') return view.mentionAt.get(i - 1) === view.mentionAt.get(i) ? null : i;
  }
  return null;
}

function endOfMention(view: SentenceView, at: number): number {
  let end = at + 1;
  while (view.mentionAt.get(end) === view.mentionAt.get(at)) end++;
  return end;
}

/** Where the phrase begins once the proclitics of its first word are cut off; null where the word opens no name. */
function startOfPhrase(view: SentenceView, first: number, at: number): number | null {
  const token = view.tokens[first]!;
  const mention = mentionOf(view, at)!;
  if (first === at) return Math.max(token.start, mention.start);
  const role = mention.roles.find((one) => one.start >= token.start && one.start < token.end);
  if (role) return role.start;
  const { contacts, names } = view.language;
  const reading = token.readings.find(
    ({ form }) =>
      isTitle(view, form) ||
      contacts.nameOpeners.has(form) ||
      contacts.dualTitles.has(form) ||
      names.nationalities.has(form),
  );
  return reading?.start ?? null;
}

function isTitle(view: SentenceView, form: string): boolean {
  const kind = view.language.names.titles.get(form)?.kind;
  return kind === 'role' || kind === 'honorific';
}

/** Whether a word between `first` and the name at `at` is a title, part of the role, or goes with them. */
function isBeforeName(view: SentenceView, index: number, first: number, at: number): boolean {
  const token = view.tokens[index];
  if (!token) return false;
  const mention = mentionOf(view, at)!;
  if (mention.roles.some((role) => role.start < token.end && role.end > token.start && role.end <= mention.start))
    return true;
  if (mentionOf(view, index)) return false;
  const { contacts, names } = view.language;
  if (token.kind === 'mark') {
    const before = view.tokens[index - 1];
    if (!before || index === first) return false;
    // د. فلان, الأستاذ / فلان, وزير الخارجية، فلان
    const afterTitle = before.readings.some(({ form }) => isTitle(view, form));
    if ('./:'.includes(token.form)) return afterTitle;
    const afterRole = mention.roles.some((role) => role.end > before.start && role.end <= before.end);
    return isComma(view, index) && afterRole && index === at - 1;
  }
  // Within the phrase no other word is joined: الوزير والسفير فلان are two.
  const forms = index === first || first < 0 ? token.readings.map(({ form }) => form) : [token.form];
  return forms.some(
    (form) =>
      isTitle(view, form) ||
      contacts.nameOpeners.has(form) ||
      contacts.dualTitles.has(form) ||
      names.nationalities.has(form),
  );
}

/** وفدا من الكونغرس برئاسة فلان: the one who heads it stands for it. */
function headOfDelegation(view: SentenceView, first: number): NamedPerson | null {
  const { delegations, headedBy } = view.language.contacts;
  const token = view.tokens[first];
  const reading = token?.readings.find(({ form }) => delegations.has(form));
  if (!token || !reading || view.mentionAt.has(first)) return null;
  for (let i = first + 1; i < Math.min(view.tokens.length, first + FARTHEST_HEAD); i++) {
    if (mentionOf(view, i)?.type === 'person' || view.tokens[i]!.form === '.') return null;
    if (!headedBy.has(view.tokens[i]!.form)) continue;
    const person = personAt(view, i + 1);
    if (person?.letters !== '') return null;
    const letters = view.language.words.fold(view.text.slice(token.start, reading.start));
    return { ...person, first, letters };
  }
  return null;
}
