import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf, written } from './mentions-of.ts';

// Sentences of our own; P person, L place, O organisation, in the order of the text.

describe('known names', () => {
  it.each([
    ['a name is known as a whole before a proclitic is cut off', 'وصل إلى واشنطن أمس.', ['L واشنطن']],
    ['proclitics stay outside', 'لقاء لترامب وبوتين بموسكو.', ['P ترامب', 'P بوتين', 'L موسكو']],
    ['لل hides the article', 'دعم للأمم المتحدة وللصين.', ['O لأمم المتحدة', 'L لصين']],
    ['the longest name wins', 'زار جمهورية الكونغو الديمقراطية.', ['L جمهورية الكونغو الديمقراطية']],
    ['a conjunction inside a name', 'عاد من البوسنة والهرسك.', ['L البوسنة والهرسك']],
    ['a country', 'وصل الوفد إلى السعودية.', ['L السعودية']],
    ['the same word as an adjective', 'تتقدم المنتجات السعودية في السوق.', []],
    ['adjectives of nationality are no names', 'حضر السفير الفرنسي والخبراء الروس.', []],
    ['an ordinary word that is a town, too', 'ينبع هذا القرار من الحاجة.', []],
    ['the town after a preposition', 'افتتح مصنعا في ينبع.', ['L ينبع']],
    ['a region', 'تسوية في الشرق الأوسط.', ['L الشرق الأوسط']],
    ['a newspaper of the same name', 'قال مصدر لـ«الشرق الأوسط» إنه باق.', ['O الشرق الأوسط']],
    ['titles stay outside of listed names', 'استقبل الملك سلمان ضيوفه.', ['P سلمان']],
  ])('%s', (_, text, expected) => expect(written(text)).toEqual(expected));
});

describe('organisations by their head nouns', () => {
  it.each([
    ['ministry with nationality', 'نفت وزارة الزراعة الهولندية ذلك.', ['O وزارة الزراعة الهولندية']],
    ['fields joined by و', 'أعلنت وزارة التربية والتعليم النتائج.', ['O وزارة التربية والتعليم']],
    ['an object is no part of the name', 'أعلنت وزارة الداخلية القبض على لص.', ['O وزارة الداخلية']],
    ['government with nationality', 'رحبت الحكومة النرويجية بالاتفاق.', ['O الحكومة النرويجية']],
    ['bare institutions are no names', 'رحبت الحكومة بالاتفاق وانتشرت الشرطة.', []],
    ['an adjective that agrees with another noun', 'السياسة الخارجية المصرية ثابتة.', []],
    ['purpose with ل', 'رفض الاتحاد النرويجي لكرة القدم طلب التأجيل.', ['O الاتحاد النرويجي لكرة القدم']],
    ['a chain of indefinite nouns', 'اجتمعت هيئة تنظيم الاتصالات.', ['O هيئة تنظيم الاتصالات']],
    ['a company by its own name', 'طورت شركة زنتاروم هاتفا.', ['O زنتاروم']],
    ['a label in marks', 'قصف مواقع لتنظيم «جند الوادي» ليلا.', ['O جند الوادي']],
    ['an agency keeps its nationality', 'نقلت وكالة "ريا نوفوستي" الروسية الخبر.', ['O وكالة "ريا نوفوستي" الروسية']],
    [
      'a short name in brackets',
      'وكالة الاستخبارات المركزية الأميركية (CIA) تنفي.',
      ['O وكالة الاستخبارات المركزية الأميركية', 'O CIA'],
    ],
    ['a committee with its chamber', 'أمام لجنة الدفاع بمجلس النواب.', ['O لجنة الدفاع بمجلس النواب']],
    ['an office is no organisation', 'ترشح لرئاسة الفيفا.', ['O الفيفا']],
    ['a description is no name', 'شكلت لجنة مستقلة.', []],
    ['a label noun before an ordinary word', 'وصلت الشرطة إلى موقع الحادث.', []],
  ])('%s', (_, text, expected) => expect(written(text)).toEqual(expected));
});

describe('places by their head nouns', () => {
  it.each([
    ['the head stays outside', 'سقطت قذيفة على بلدة زنكاروف ليلا.', ['L زنكاروف']],
    ['a facility keeps its head', 'هبطت في مطار الملك خالد الدولي.', ['L مطار الملك خالد الدولي']],
    ['an adjective is no name', 'أعلنت منطقة عازلة.', []],
  ])('%s', (_, text, expected) => expect(written(text)).toEqual(expected));
});

describe('persons', () => {
  it.each([
    ['after a role with nationality', 'قال وزير الدفاع الهولندي يان فيركامب إنه راض.', ['P يان فيركامب']],
    ['after a title', 'حضر المهندس صالح العتيبي.', ['P صالح العتيبي']],
    [
      'after a role that names an organisation',
      'قال المتحدث باسم الكرملين نيكولا زوماروف.',
      ['O الكرملين', 'P نيكولا زوماروف'],
    ],
    ['after a comma', 'اتصل بالرئيس الصيني، شي جين بينغ، أمس.', ['P شي جين بينغ']],
    ['by words of names alone', 'فاز خالد محمود بجائزة كبيرة.', ['P خالد محمود']],
    ['father and family', 'التقى فهد بن سعد آل مقرن.', ['P فهد بن سعد آل مقرن']],
    ['compound names', 'كتب عبد الرحمن عبد الله السالم.', ['P عبد الرحمن عبد الله السالم']],
    ['by-names', 'اعتقل أبو حمزة المصري.', ['P أبو حمزة المصري']],
    ['a name after و is a new one', 'وصل سامي كريم ونبيل فوزي.', ['P سامي كريم', 'P نبيل فوزي']],
    ['honorifics stay outside', 'وصف الملا يعقوب منصور الوضع.', ['P يعقوب منصور']],
    ['a verb after the name', 'جون سميث سيلتقي خصمه.', ['P جون سميث']],
    ['على is no name', 'أكد محمد على أهمية العمل.', ['P محمد']],
    ['علي is one', 'حضر حسين علي كاظم.', ['P حسين علي كاظم']],
    ['adverbs with tanwin are no names', 'تحدث سامي كريم هاتفياً.', ['P سامي كريم']],
    ['a role alone is nobody', 'قال رئيس الوزراء إن الوزير غائب.', []],
  ])('%s', (_, text, expected) => expect(written(text)).toEqual(expected));
});

describe('names carried through the article', () => {
  it.each([
    ['surname', 'قال سامي زوماروف كلمة.\nورحب زوماروف بالضيوف.', ['P سامي زوماروف', 'P زوماروف']],
    ['surname before the full name', 'عودة زوماروف.\nقال سامي زوماروف كلمة.', ['P زوماروف', 'P سامي زوماروف']],
    ['surname of two words', 'قال جون دي زوماس كلمة.\nوأضاف دي زوماس.', ['P جون دي زوماس', 'P دي زوماس']],
    ['label', 'قال تنظيم «زنجار» كلمة.\nورحب زنجار بها.', ['O زنجار', 'O زنجار']],
    [
      'an ordinary word only where a title shows it',
      'حضر الدكتور سامي الغريب.\nقال الدكتور الغريب إن الأمر الغريب انتهى.',
      ['P سامي الغريب', 'P الغريب'],
    ],
  ])('%s', (_, text, expected) => expect(written(text)).toEqual(expected));
});

describe('roles', () => {
  it.each([
    ['قال المتحدث باسم الكرملين ديمتري بيسكوف كلمة.', 'المتحدث باسم الكرملين', 'الكرملين'],
    ['أعلن يوري أوشاكوف، مساعد الرئيس الروسي، الموعد.', 'مساعد الرئيس الروسي', null],
    ['قال الرئيس الروسي فلاديمير بوتين كلمة.', 'الرئيس الروسي', null],
    ['قال سامي كريم مدير وزارة الزراعة.', 'مدير وزارة الزراعة', 'وزارة الزراعة'],
    ['التقى مدير وزارة الزراعة الشيخ سامي كريم.', 'مدير وزارة الزراعة', 'وزارة الزراعة'],
    ['أعلن يوري أوشاكوف، مساعد الرئيس الروسي فلاديمير بوتين، الموعد.', 'مساعد الرئيس الروسي', null],
    ['وصل نجل الملا محمد عمر.', null, null],
  ])('%s', (text, role, of) => {
    const { mentions } = mentionsOf(text);
    const roles = mentions.find(({ type }) => type === 'person')!.roles;
    expect(roles.map((r) => r.text)).toEqual(role === null ? [] : [role]);
    expect(roles[0]?.of == null ? null : mentions[roles[0].of]!.text).toBe(of);
  });
});

describe('nationality told by a role', () => {
  it.each([
    ['قال الرئيس الروسي فلاديمير بوتين كلمة.', 'الروسي'],
    ['قال سامي كريم مدير وزارة الزراعة.', null],
    ['قال المتحدث باسم الخارجية الروسية سامي كريم كلمة.', null],
  ])('%s', (text, nationality) => {
    const person = mentionsOf(text).mentions.find(({ type }) => type === 'person')!;
    expect(person.roles[0]?.nationality?.text ?? null).toBe(nationality);
  });
});

describe('an article and a text longer than any', () => {
  const named = 'قال المهندس سامي زوماروف كلمة.';
  const later = 'وأكد زوماروف ذلك.';

  it('carries a name through an article', () => {
    expect(written(`${named}\n${'وصل الوفد ليلا.\n'.repeat(20)}${later}`)).toEqual(['P سامي زوماروف', 'P زوماروف']);
  });

  it('reads a long text in stretches, each as an article', () => {
    const { mentions } = mentionsOf(`${`${named}\n${later}\n`.repeat(100)}`);
    expect(mentions).toHaveLength(200);
  });
});

describe('gender', () => {
  it.each([
    ['قالت الوزيرة نور زوماروف كلمة.', 'f'],
    ['قالت فاطمة السالم كلمة.', 'f'],
    ['قال خالد السالم كلمة.', 'm'],
  ])('%s', (text, gender) => expect(mentionsOf(text).mentions[0]!.gender).toBe(gender));
});

describe('laws', () => {
  const words = fc.constantFrom(
    ...'قال وقال الرئيس الروسي بوتين وبوتين لترامب للأمم المتحدة وزارة الخارجية والتعليم مدينة بن عبد الله آل أبو ، . « » " ( ) - : محمد الدكتور باسم في شركة زوماروف السعودية قناة'.split(
      ' ',
    ),
    '\n',
  );
  it('mentions slice back, stand in order and do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: words }, fc.string()), { maxLength: 40 }), (parts) => {
        const { article, mentions } = mentionsOf(parts.join(' '));
        let last = 0;
        for (const mention of mentions) {
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
          for (const role of mention.roles) expect(article.text.slice(role.start, role.end)).toBe(role.text);
        }
      }),
    );
  });
});
