import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import { attributeQuotes } from '../../src/5-attribution/attribute-quotes.ts';
import type { Document } from '../../src/model/document.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { annotated } from '../4-quotes/annotated.ts';

const arabic = loadLanguage();

function attribute(paragraphs: readonly string[], headline: string | null = null): Document {
  return attributeQuotes(findQuotes(annotated(paragraphs, arabic, headline), arabic), arabic);
}

/** Each speaker as «form: name or description < via < via»; nobody as a dash. */
function speakersOf({ article, mentions, attributions }: Document): string[] {
  return attributions.map(({ speaker, via }) => {
    const links = via.map(({ span }) => ` < ${article.text.slice(span.start, span.end)}`).join('');
    if (!speaker) return `-${links}`;
    const name = speaker.mention === null ? speaker.description : mentions[speaker.mention]!.text;
    return `${speaker.form}: ${name}${links}`;
  });
}

/** [text, speakers of its quotes] */
type Row = readonly [text: string, speakers: readonly string[]];

const rows = (rule: string, table: readonly Row[]) =>
  describe(rule, () => {
    it.each(table.map(([text, speakers]) => ({ text, speakers })))('$text', ({ text, speakers }) => {
      expect(speakersOf(attribute(text.split('\n')))).toEqual(speakers);
    });
  });

rows('the name after the verb', [
  ['قالت [f سلمى الحداد] إن اللقاح جاهز.', ['name: سلمى الحداد']],
  ['وأكد [m سامر الحلبي]: «سنحضر جميعا».', ['name: سامر الحلبي']],
  ['وقالت [o منظمة الأفق] إن الأسعار سترتفع.', ['name: منظمة الأفق']],
  ['وأعلنت [p باريس] أن السفير عاد.', ['name: باريس']],
  ['وقال أمس [m سامر الحلبي] إن السد جاهز.', ['name: سامر الحلبي']],
  ['وقال، أمس الاثنين، [m سامر الحلبي] إن السد جاهز.', ['name: سامر الحلبي']],
  ['وقالت أيضا [f سلمى الحداد] إن اللقاح جاهز.', ['name: سلمى الحداد']],
  ['قالت [f سلمى الحداد] في مؤتمر صحفي مع [m سامر الحلبي] إن اللقاح جاهز.', ['name: سلمى الحداد']],
]);

rows('office and holder', [
  ['قالت {وزيرة الصحة} [f سلمى الحداد] إن اللقاح جاهز.', ['name: سلمى الحداد']],
  ['قال {المتحدث باسم [o وزارة الري]} [m سامر الحلبي] إن السد جاهز.', ['name: سامر الحلبي']],
  ['وقال {رئيس لجنة المياه في [o مجلس المدينة]} [m سامر الحلبي] إن السد جاهز.', ['name: سامر الحلبي']],
  ['قال {وزير الري}، [m سامر الحلبي]، إن السد جاهز.', ['name: سامر الحلبي']],
  ['قالت [f سلمى الحداد]، {وزيرة الصحة}، إن اللقاح جاهز.', ['name: سلمى الحداد']],
  ['وقال في تصريحات صحفية {وزير الري} [m سامر الحلبي] إن السد جاهز.', ['name: سامر الحلبي']],
]);

rows('the subject before the verb', [
  ['وكان [m سامر الحلبي] قد صرح أمس بأن السد جاهز.', ['name: سامر الحلبي']],
  ['وكانت {وزيرة الصحة} [f سلمى الحداد] قد قالت إن اللقاح جاهز.', ['name: سلمى الحداد']],
  ['وسبق ل[m سامر الحلبي] أن قال إن السد جاهز.', ['name: سامر الحلبي']],
  ['لكن [p باريس] تقول إنها لم توافق.', ['name: باريس']],
  ['[m سامر الحلبي] يؤكد أن السد جاهز.', ['name: سامر الحلبي']],
  ['{المتحدث باسم [o وزارة الري]} [m سامر الحلبي]، في رد على سؤال، قال إن السد جاهز.', ['name: سامر الحلبي']],
]);

rows('the relative clause', [
  ['ووصل [m سامر الحلبي]، الذي قال إن السد جاهز.', ['name: سامر الحلبي']],
  ['والتقى [m سامر الحلبي] [f سلمى الحداد]، التي قالت إن اللقاح جاهز.', ['name: سلمى الحداد']],
  ['ووصل [m سامر الحلبي]، {وزير الري}، الذي أكد أن السد جاهز.', ['name: سامر الحلبي']],
]);

rows('a title means the one told of with that office', [
  ['وصلت {وزيرة الصحة} [f سلمى الحداد] أمس.\nوقالت الوزيرة إن اللقاح جاهز.', ['title: سلمى الحداد']],
  ['وصل {رئيس النادي} [m سامر الحلبي] أمس.\nوأكد رئيس النادي أن الملعب جاهز.', ['title: سامر الحلبي']],
  // Two offices: each title finds its own.
  [
    'التقى {وزير الري} [m سامر الحلبي] {وزيرة الصحة} [f سلمى الحداد].\nوقال وزير الري إن السد جاهز.\nوقالت وزيرة الصحة إن اللقاح جاهز.',
    ['title: سامر الحلبي', 'title: سلمى الحداد'],
  ],
  // Nobody told of holds it.
  ['وقال وزير النقل إن الطريق مفتوح.', ['title: وزير النقل']],
  ['وصل {وزير الري} [m سامر الحلبي] أمس.\nوقال مدير المستشفى إن اللقاح جاهز.', ['title: مدير المستشفى']],
]);

rows('a definite title points back to who spoke last', [
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأضاف المسؤول أن العمل اكتمل.', ['name: سامر الحلبي', 'title: سامر الحلبي']],
  ['قال مصدر مطلع إن السد جاهز.\nوأضاف المصدر أن العمل اكتمل.', ['anonymous: مصدر مطلع', 'anonymous: مصدر مطلع']],
  // Not to one of the other sex.
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأضافت المتحدثة أن العمل اكتمل.', ['name: سامر الحلبي', 'title: المتحدثة']],
]);

rows('without a subject the speaker before goes on', [
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأضاف أن العمل اكتمل.', ['name: سامر الحلبي', 'implied: سامر الحلبي']],
  ['قال [m سامر الحلبي]: «وصلنا».\nوتابع: «سنبدأ غدا».', ['name: سامر الحلبي', 'implied: سامر الحلبي']],
  // Agreement passes over the man who spoke in between.
  [
    'قالت [f سلمى الحداد] إن اللقاح جاهز. وقال [m سامر الحلبي] إن السد جاهز. وأضافت أن العمل مستمر.',
    ['name: سلمى الحداد', 'name: سامر الحلبي', 'implied: سلمى الحداد'],
  ],
  [
    'قال [m سامر الحلبي] إن السد جاهز. وقالت [f سلمى الحداد] إن اللقاح جاهز. وأضاف أن العمل مستمر.',
    ['name: سامر الحلبي', 'name: سلمى الحداد', 'implied: سامر الحلبي'],
  ],
  // A verb tells the gender of a name that nothing else tells.
  [
    'قالت [x نور] إن اللقاح جاهز. وقال [m سامر الحلبي] إن السد جاهز. وأضافت أن العمل مستمر.',
    ['name: نور', 'name: سامر الحلبي', 'implied: نور'],
  ],
  // A quotation that goes on in the next paragraph.
  [
    'وقال [m سامر الحلبي]: «وصلنا اليوم».\n«وسنبدأ العمل غدا مع الجميع».',
    ['name: سامر الحلبي', 'implied: سامر الحلبي'],
  ],
  ['قالت [f سلمى الحداد]: «نعمل بجد»، وأضافت: «ولن نتوقف».', ['name: سلمى الحداد', 'implied: سلمى الحداد']],
]);

rows('a participle goes with the subject of its sentence', [
  ['قال [m سامر الحلبي] إن السد جاهز، مضيفا أن العمل اكتمل.', ['name: سامر الحلبي', 'implied: سامر الحلبي']],
  ['قالت [f سلمى الحداد] إن اللقاح جاهز، مشيرة إلى أنه آمن.', ['name: سلمى الحداد', 'implied: سلمى الحداد']],
  ['وزار [m سامر الحلبي] السد أمس، مؤكدا أن العمل اكتمل.', ['implied: سامر الحلبي']],
  ['وزار {وزير الري} [m سامر الحلبي] [p باريس]، موضحا أن السد جاهز.', ['implied: سامر الحلبي']],
]);

rows('nobody is named', [
  ['وقال مصدر مطلع إن السد جاهز.', ['anonymous: مصدر مطلع']],
  ['وقالت مصادر محلية إن السد جاهز.', ['anonymous: مصادر محلية']],
  ['وقال مسؤولون في [o وزارة الري] إن السد جاهز.', ['anonymous: مسؤولون في وزارة الري']],
  ['وقال شهود إن الطريق مغلق.', ['anonymous: شهود']],
  ['وأكد مصدر مطلع طلب عدم ذكر اسمه أن السد جاهز.', ['anonymous: مصدر مطلع']],
  ['وقال مصدر مطلع إن السد جاهز، مضيفا أن العمل اكتمل.', ['anonymous: مصدر مطلع', 'anonymous: مصدر مطلع']],
  ['وقال مسؤولان إن السد جاهز.', ['anonymous: مسؤولان']],
  ['وحذر خبراء من أن الأسعار سترتفع.', ['anonymous: خبراء']],
]);

rows('a source named without a verb', [
  ['السد جاهز منذ أمس، بحسب [o وزارة الري].', ['name: وزارة الري']],
  ['وبحسب [m سامر الحلبي]، فإن السد جاهز منذ أمس.', ['name: سامر الحلبي']],
  ['ووفقا لمصدر مطلع، فإن السد جاهز منذ أمس.', ['anonymous: مصدر مطلع']],
  ['السد جاهز منذ أمس، وفقا لل{متحدث باسم [o وزارة الري]} [m سامر الحلبي].', ['name: سامر الحلبي']],
  ['قال [m سامر الحلبي] إن السد جاهز.\nوالعمل مستمر منذ شهر، وفقا له.', ['name: سامر الحلبي', 'implied: سامر الحلبي']],
  ['السد جاهز منذ أمس، على حد قول [m سامر الحلبي].', ['name: سامر الحلبي']],
  ['السد جاهز منذ أمس، على حد قول المتحدث.', ['title: المتحدث']],
]);

rows('the verb comes after the words', [
  ['«السد جاهز منذ أمس»، قال [m سامر الحلبي].', ['name: سامر الحلبي']],
  ['«السد جاهز منذ أمس»، كما أكد {وزير الري} [m سامر الحلبي].', ['name: سامر الحلبي']],
]);

rows('passed on by a medium', [
  ['ونقلت وكالة [o نوفا] عن [m سامر الحلبي] قوله إن السد جاهز.', ['name: سامر الحلبي < نوفا']],
  ['ونقلت وكالة [o نوفا] للأنباء عن {وزير الري} [m سامر الحلبي] قوله: «السد جاهز».', ['name: سامر الحلبي < نوفا']],
  ['ونقلت [o رويترز] عن مصدر مطلع أن السد جاهز.', ['anonymous: مصدر مطلع < رويترز']],
  ['ونقلت صحيفة [o المدينة] عن [f سلمى الحداد] قولها إن اللقاح جاهز.', ['name: سلمى الحداد < المدينة']],
  [
    'قال [m سامر الحلبي] إن السد جاهز.\nونقلت عنه [o رويترز] أن العمل اكتمل.',
    ['name: سامر الحلبي', 'implied: سامر الحلبي < رويترز'],
  ],
  ['وذكرت [o رويترز] نقلا عن [m سامر الحلبي] أن السد جاهز.', ['name: سامر الحلبي < رويترز']],
  ['وقالت [o رويترز] استنادا إلى مصادر محلية إن السد جاهز.', ['anonymous: مصادر محلية < رويترز']],
  ['وقال [m سامر الحلبي]، حسبما ذكرت [o رويترز]، إن السد جاهز.', ['name: سامر الحلبي < رويترز']],
  // الوكالة is the one named last.
  [
    'ذكرت [o رويترز] أن السد جاهز.\nونقلت الوكالة عن [m سامر الحلبي] أن العمل اكتمل.',
    ['name: رويترز', 'name: سامر الحلبي < الوكالة'],
  ],
]);

rows('said to a medium or on it', [
  [
    'قال [m سامر الحلبي]، في تصريحات ل[o وكالة نوفا للأنباء]، إن السد جاهز.',
    ['name: سامر الحلبي < وكالة نوفا للأنباء'],
  ],
  ['قال [m سامر الحلبي] ل[o رويترز] إن السد جاهز.', ['name: سامر الحلبي < رويترز']],
  ['وقالت [f سلمى الحداد] في مقابلة مع قناة [o الأفق الجديد] إن اللقاح جاهز.', ['name: سلمى الحداد < الأفق الجديد']],
  ['وكتبت [f سلمى الحداد] على منصة «[o إكس]»: «اللقاح جاهز».', ['name: سلمى الحداد < إكس']],
  ['وقالت [f سلمى الحداد] عبر حسابها على [o تويتر] إن اللقاح جاهز.', ['name: سلمى الحداد < تويتر']],
  ['وفي تصريحات لصحيفة [o المدينة]، أوضح [m سامر الحلبي] أن السد جاهز.', ['name: سامر الحلبي < المدينة']],
  // What is known for something else carries no news; nor does a place it was said in.
  ['وقال [m سامر الحلبي] في [p باريس] إن السد جاهز.', ['name: سامر الحلبي']],
  ['وقال [m سامر الحلبي] على قناة [o الكرملين] إن السد جاهز.', ['name: سامر الحلبي']],
  // A medium that speaks for itself is the speaker.
  ['وقالت صحيفة [o المدينة] إن السد جاهز.', ['name: المدينة']],
]);

describe('the words that join a medium', () => {
  it.each([
    ['قال [m سامر الحلبي] ل[o رويترز] إن السد جاهز.', 'ل'],
    ['قال [m سامر الحلبي] لوكالة «[o رويترز]» إن السد جاهز.', 'لوكالة'],
    ['قال [m سامر الحلبي]، في تصريحات لصحيفة «[o المدينة]»، إن السد جاهز.', 'في تصريحات لصحيفة'],
    ['وقالت [f سلمى الحداد] في مقابلة مع قناة [o الأفق الجديد] إن اللقاح جاهز.', 'في مقابلة مع قناة'],
    ['وكتبت [f سلمى الحداد] على «[o تويتر]»: «اللقاح جاهز».', 'على'],
  ])('%s', (text, words) => {
    expect(attribute([text]).attributions[0]!.via.map((via) => via.words)).toEqual([words]);
  });
});

rows('nobody can be told', [
  ['وأضاف أن العمل مستمر.', ['-']],
  ['وقال: «سنبدأ غدا صباحا».', ['-']],
  ['«سنبدأ العمل غدا صباحا مع الجميع».', ['-']],
]);

describe('the headline', () => {
  it.each([
    ['[m سامر الحلبي]: السد جاهز قريبا', 'name: سامر الحلبي'],
    ['{وزيرة الصحة} [f سلمى الحداد]: اللقاح جاهز', 'name: سلمى الحداد'],
    ['الوزير: السد جاهز قريبا', 'title: الوزير'],
  ])('%s', (headline, speaker) => {
    expect(speakersOf(attribute([], headline))).toEqual([speaker]);
  });
});

describe('what else an attribution tells', () => {
  const { article, mentions, quotes, attributions } = attribute([
    'قالت [f سلمى الحداد] ل[o رويترز] إن [m سامر الحلبي] سيزور [p باريس] غدا. وأضاف أن العمل مستمر.',
  ]);

  it('stands in the order of the quotes and points at them', () => {
    expect(attributions.map(({ quote }) => quote)).toEqual(quotes.map(({ id }) => id));
  });

  it('names whom the words are about', () => {
    expect(attributions[0]!.about.map((index) => mentions[index]!.text)).toEqual(['سامر الحلبي', 'باريس']);
  });

  it('shows where the speaker stands in the text', () => {
    const { span } = attributions[0]!.speaker!;
    expect(article.text.slice(span!.start, span!.end)).toBe('سلمى الحداد');
  });

  it('says why, and how surely', () => {
    expect(attributions[0]!.rule).toEqual({ id: 'subject-after-verb', verb: 'قالت' });
    expect(attributions[0]!.confidence).toBeGreaterThan(0.8);
    expect(attributions[0]!.confidence).toBeLessThan(1);
  });

  it('keeps a quote of nobody, hardly sure of it', () => {
    expect(attributions[1]!.speaker).toBeNull();
    expect(attributions[1]!.confidence).toBeLessThan(0.5);
  });
});
