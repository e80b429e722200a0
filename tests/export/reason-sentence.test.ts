import { expect, it } from 'vitest';
import { reasonSentence } from '../../src/export/reason-sentence.ts';
import type { Reason } from '../../src/model/reason.ts';

const names = { left: 'بيسكوف', right: 'دميتري بيسكوف' };
const shorter = { short: 'بيسكوف', long: 'دميتري بيسكوف' };
const [peskov, lavrov] = [
  { ar: 'دميتري بيسكوف', en: 'Dmitry Peskov' },
  { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' },
];

/** One of every reason: the compiler asks for each. */
const reasons: { readonly [Id in Reason['id']]: Omit<Extract<Reason, { readonly id: Id }>, 'id'> } = {
  'subject-after-verb': { verb: 'قالت' },
  'office-holder-in-clause': {},
  'name-before-verb': {},
  'relative-clause': { relative: 'الذي' },
  'opening-subject': {},
  'subject-of-sentence': {},
  'topic-before': {},
  'source-named': { phrase: 'بحسب' },
  'name-before-colon': {},
  'words-passed-on': { link: 'عن' },
  'speaker-in-sentence': {},
  'speaker-goes-on': { cue: 'وأضاف' },
  'pronoun-for-speaker': {},
  'quotation-goes-on': {},
  'title-points-back': {},
  'title-fits-office': { office: 'رئيس النادي' },
  'text-before': {},
  'organization-of-kind': {},
  'nobody-named': {},
  'printed-alike': { name: 'بيسكوف' },
  'one-name': names,
  'spelled-otherwise': names,
  'known-as-one': { ...names, known: peskov },
  'known-as-two': { ...names, leftKnown: peskov, rightKnown: lavrov },
  'same-role': { role: 'رئيس النادي' },
  'same-company': { first: 'سيرغي لافروف', second: 'جون كيري' },
  'roles-of-two-countries': { left: 'الرئيس الروسي', right: 'الرئيس الأميركي' },
  'name-of-many': { name: 'محمد علي' },
  'man-and-woman': {},
  'two-countries': names,
  'country-in-one-name': {},
  'country-untold': { name: 'وزارة الدفاع' },
  'two-kinds': names,
  'kind-in-one-name': {},
  'one-article-names-both': {},
  'name-in-brackets': shorter,
  'family-name': shorter,
  'shorter-name': shorter,
  'only-bearer': shorter,
  'words-left-out': shorter,
  'common-name': shorter,
  'judged-by': { by: 'سلمى' },
  'same-words': {},
  'same-words-and-speaker': {},
  'wording-shared': { percent: 87 },
  shortened: { percent: 87 },
  'other-words': { percent: 80 },
};

/** What a reason quotes, in the language of the sentence. */
function quoted(filled: object, language: 'en' | 'ar'): string[] {
  return Object.values(filled).map((value) => (typeof value === 'object' ? value[language] : String(value)));
}

it.each(Object.entries(reasons))('%s is a sentence in both languages, with all it quotes', (id, filled) => {
  const { en, ar } = reasonSentence({ id, ...filled } as Reason);
  for (const value of quoted(filled, 'en')) expect(en).toContain(value);
  for (const value of quoted(filled, 'ar')) expect(ar).toContain(value);
  expect(`${en} ${ar}`).not.toMatch(/undefined|\[object|[{}$]/);
  // Outside «» each is in its own script.
  const own = (text: string) => text.replace(/«[^»]*»/g, '');
  expect(own(en)).toMatch(/^[\x20-\x7e]*[a-z]{2}[\x20-\x7e]*$/);
  expect(own(ar)).toMatch(/^[\p{Script=Arabic}\p{M}\s\d،:()]+$/u);
});

it('puts printed text in as it stands', () => {
  expect(reasonSentence({ id: 'same-role', role: '$& {role}' })).toEqual({
    en: 'same role: «$& {role}»',
    ar: 'الصفة نفسها: «$& {role}»',
  });
});
