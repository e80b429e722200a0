import type { NameLexicon, NameNode } from '../model/name-lexicon.ts';
import { TYPES, type WordTable } from '../model/tagger.ts';
import type { Token } from '../model/token.ts';
import { hashText, mix, slotOf } from './feature-hash.ts';
import { weighNameWord } from './weigh-name-word.ts';

// Kinds of features: a number each, so that وزارة as a word and وزارة as a list's word never share a weight.
const BIAS = 1;
const FORM = 2;
const BASE = 3;
const PROCLITICS = 4;
const BARE = 5;
const PREFIX = 6;
const SUFFIX = 10;
const SHAPE = 14;
const FREQUENCY = 15;
const BASE_FREQUENCY = 16;
const NAME_WORD = 17;
const GENDER = 18;
const CLUSTER = 19;
const NAME_PART = 20;
const KNOWN = 21;
const LISTED = 22;
const LONGEST_AFFIX = 4;

const PARTS = ['given', 'strong', 'rare', 'weak', 'unknown', 'family', 'link', 'none'];
const TITLE_KINDS = ['role', 'honorific', 'kin'];
const HEAD_KINDS = ['label', 'name', 'phrase', 'field', 'definite'];

/** What a corpus and the lists say of a word, whatever stands around it: hashes of features. `base` is its reading without proclitics. */
export function wordFeatures(token: Token, base: string, words: WordTable, lexicon: NameLexicon): Uint32Array {
  const found: number[] = [mix(BIAS, 0)];
  const add = (kind: number, value: number) => found.push(mix(kind, value));
  if (token.kind !== 'word') {
    add(SHAPE, token.kind === 'number' ? 1 : mix(2, hashText(token.form)));
    return Uint32Array.from(found);
  }
  const { form } = token;
  const hash = hashText(base);
  add(FORM, hashText(form));
  add(BASE, hash);
  const definite = base.startsWith(lexicon.article) && base.length > 3;
  const bare = definite ? lexicon.article.length : 0;
  const cut = form.length - base.length;
  if (form !== base) add(PROCLITICS, hashText(form, 0, Math.max(1, cut)));
  add(BARE, mix(definite ? 1 : 0, hashText(base, bare)));
  for (let n = 1; n <= LONGEST_AFFIX && n < base.length; n++) {
    add(PREFIX + n - 1, hashText(base, 0, n));
    add(SUFFIX + n - 1, hashText(base, base.length - n));
  }
  add(SHAPE, mix(Math.min(base.length, 9) + (definite ? 16 : 0), isLatin(form) ? 1 : form.includes('.') ? 2 : 0));
  const slot = slotOf(words.keys, mix(0, hash));
  const whole = form === base ? slot : slotOf(words.keys, mix(0, hashText(form)));
  add(BASE_FREQUENCY, slot < 0 ? 0 : words.frequencies[slot]!);
  add(FREQUENCY, whole < 0 ? 0 : words.frequencies[whole]!);
  if (slot >= 0) add(CLUSTER, words.clusters[slot]!);
  else if (whole >= 0) add(CLUSTER, words.clusters[whole]! + 256);
  addLists(token, base, lexicon, add);
  return Uint32Array.from(found);
}

function addLists(token: Token, base: string, lexicon: NameLexicon, add: (kind: number, value: number) => void): void {
  const evidence = lexicon.nameWords.get(base);
  const size = evidence ? bucket(evidence.count) : 0;
  const ratio = evidence ? bucket((4 * evidence.count) / (1 + evidence.ordinary)) : 0;
  add(NAME_WORD, size * 16 + ratio);
  if (evidence?.gender) add(GENDER, evidence.gender === 'f' ? 1 : 2);
  add(NAME_PART, PARTS.indexOf(weighNameWord(base, lexicon)));
  addKnown(lexicon.known.next.get(base), lexicon.needContext.has(base) ? 16 : 0, add);
  if (token.form !== base)
    addKnown(lexicon.known.next.get(token.form), lexicon.needContext.has(token.form) ? 24 : 8, add);
  const list = (id: number, value = 0) => add(LISTED, id * 16 + value);
  for (const { form } of token.readings) {
    const title = lexicon.titles.get(form);
    if (title) list(1, TITLE_KINDS.indexOf(title.kind));
    const head = lexicon.organizationHeads.get(form);
    if (head) list(2, HEAD_KINDS.indexOf(head.kind));
    const place = lexicon.placeHeads.get(form);
    if (place) list(3, place.kept ? 1 : 0);
    if (lexicon.placePrepositions.has(form)) list(4);
    if (lexicon.subjectVerbs.has(form)) list(5);
    if (lexicon.reportingVerbs.has(form)) list(18);
  }
  if (lexicon.nationalities.has(base)) list(6);
  if (lexicon.countryAdjectives.has(base)) list(7);
  if (lexicon.boundaries.has(base)) list(8);
  if (lexicon.roleLinks.has(base)) list(9);
  if (lexicon.nameLinks.has(base)) list(10);
  if (lexicon.compoundStarts.has(base)) list(11);
  if (lexicon.compoundEnds.has(base)) list(12);
  if (lexicon.portfolios.has(base)) list(13);
  if (lexicon.namingAdjectives.has(base)) list(14);
  if (lexicon.isRelational(base)) list(15);
  if (lexicon.isPlural(base)) list(16);
  if (lexicon.isInflected(base)) list(17);
}

function addKnown(node: NameNode | undefined, offset: number, add: (kind: number, value: number) => void): void {
  if (!node) return;
  for (const type of node.types) add(KNOWN, offset + TYPES.indexOf(type));
  if (node.next.size > 0) add(KNOWN, offset + 3);
}

/** Binary logarithm, cut at 15. */
function bucket(count: number): number {
  return Math.min(15, 32 - Math.clz32(count));
}

function isLatin(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= 0x41 && unit <= 0x24f;
}
