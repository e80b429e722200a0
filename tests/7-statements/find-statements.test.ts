import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/7-statements/find-statements.ts';
import type { SpokenQuote } from '../../src/7-statements/version.ts';
import type { ArticleId, EntityId, QuoteId } from '../../src/model/id.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const language = loadLanguage();
let made = 0;

function quote(
  text: string,
  more: Partial<Pick<SpokenQuote, 'kind' | 'stance'>> & {
    speaker?: string | null;
    article?: string;
    at?: string | null;
  } = {},
): SpokenQuote {
  made++;
  return {
    article: (more.article ?? `a${made}`) as ArticleId,
    quote: `q${String(made).padStart(4, '0')}` as QuoteId,
    speaker: (more.speaker === undefined ? 'person/x' : more.speaker) as EntityId | null,
    text,
    kind: more.kind ?? 'direct',
    stance: more.stance ?? null,
    publishedAt: more.at === undefined ? '2020-02-01' : more.at,
  };
}

function count(...quotes: SpokenQuote[]): number {
  return findStatements(quotes, language).length;
}

const FULL = 'إن اللقاء المقبل بين الرئيسين سيعقد في الشهر القادم إذا سمحت الظروف بذلك ولم يتغير شيء';

describe('one utterance', () => {
  it.each([
    ['the same words', FULL, FULL],
    ['another spelling', FULL, 'ان اللقاء المقبل بين الرئيسين سيعقد فى الشهر القادم اذا سمحت الظروف بذلك ولم يتغير شئ'],
    ['other marks', FULL, `«${FULL.replace(' إذا', '، إذا')}».`],
    ['the beginning alone', FULL, 'إن اللقاء المقبل بين الرئيسين سيعقد في الشهر القادم'],
    ['the end alone', FULL, 'سيعقد في الشهر القادم إذا سمحت الظروف بذلك ولم يتغير شيء'],
    ['one word exchanged', FULL, FULL.replace('المقبل', 'التالي')],
    ['one word left out', FULL, FULL.replace('بذلك ', '')],
  ])('%s', (_, a, b) => {
    const statements = findStatements([quote(a), quote(b)], language);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.reasons).toHaveLength(1);
    expect(statements[0]?.text.length).toBeGreaterThanOrEqual(Math.min(a.length, b.length));
  });

  it('short words by the same speaker only', () => {
    expect(count(quote('هذا صحيح'), quote('هذا صحيح'))).toBe(1);
    expect(count(quote('هذا صحيح'), quote('هذا صحيح', { speaker: null }))).toBe(2);
    expect(count(quote('هذا صحيح'), quote('هذا صحيح تماما'))).toBe(2);
  });

  it('the same words where one speaker is unknown', () => {
    const statements = findStatements([quote(FULL, { speaker: null }), quote(FULL)], language);
    expect(statements).toMatchObject([{ speaker: 'person/x', sightings: [{}, {}] }]);
  });

  it('a headline that shortens the body of its own article', () => {
    const headline = quote(FULL.slice(0, 55), { article: 'a', kind: 'headline' });
    expect(count(headline, quote(FULL, { article: 'a' }))).toBe(1);
  });

  it('a denial and the same negated', () => {
    const denied = quote('تكون بلاده قد قصفت مستودعات الإغاثة في الحديدة', { stance: 'deny' });
    expect(count(denied, quote('لم تقصف بلادنا مستودعات الإغاثة في الحديدة'))).toBe(1);
    expect(count(denied, quote('قصفت بلادنا مستودعات الإغاثة في الحديدة'))).toBe(2);
  });

  it('a headline that repeats the body word for word', () => {
    expect(count(quote(FULL, { article: 'a' }), quote(FULL, { article: 'a' }))).toBe(1);
  });
});

describe('two utterances', () => {
  it('of two speakers, whatever the words', () => {
    expect(count(quote(FULL), quote(FULL, { speaker: 'person/y' }))).toBe(2);
  });

  it('of two speakers, also with one of unknown speaker between them', () => {
    const statements = findStatements(
      [quote(FULL), quote(FULL, { speaker: null }), quote(FULL, { speaker: 'person/y' })],
      language,
    );
    expect(statements).toHaveLength(2);
    expect(statements.map(({ speaker }) => speaker).sort()).toEqual(['person/x', 'person/y']);
  });

  it('of one article, also with one between them that holds both', () => {
    const [head, tail] = [FULL.slice(0, 55), FULL.slice(40)];
    const halves = [quote(head, { article: 'a' }), quote(tail, { article: 'a' })];
    expect(count(...halves, quote(FULL, { article: 'b' }))).toBe(2);
  });

  it('of one article in other words', () => {
    expect(count(quote(FULL, { article: 'a' }), quote(FULL.replace('المقبل', 'التالي'), { article: 'a' }))).toBe(2);
  });

  it.each([
    ['other matters', FULL, 'إن الحكومة ستبحث مشروع القانون الجديد في جلستها يوم الأحد المقبل'],
    ['the same opening', 'أكد الوزير أن الوضع مستقر في العاصمة', 'أكد الوزير أن الوضع خطير على الحدود الشرقية'],
    ['no words at all', '', '...'],
  ])('%s', (_, a, b) => {
    expect(count(quote(a), quote(b))).toBe(2);
  });
});

describe('sightings and ids', () => {
  it('come by date, undated last, then by id', () => {
    const late = quote(FULL, { at: '2020-02-02' });
    const undated = quote(FULL, { at: null });
    const early = quote(FULL, { at: '2020-02-01T10:00' });
    const [statement] = findStatements([undated, late, early], language);
    expect(statement?.sightings.map((sighting) => sighting.quote)).toEqual([early.quote, late.quote, undated.quote]);
  });

  it('a later sighting leaves the id as it was', () => {
    const first = quote(FULL, { at: '2020-02-01' });
    const later = quote(FULL, { at: '2020-02-05' });
    expect(findStatements([first, later], language)[0]?.id).toBe(findStatements([first], language)[0]?.id);
  });

  it('the order of quotes never matters and every quote has one statement', () => {
    const text = fc.constantFrom(
      FULL,
      FULL.slice(0, 50),
      FULL.slice(20),
      FULL.replace('المقبل', 'التالي'),
      'هذا صحيح',
      '',
    );
    const sketch = fc.record({
      text,
      speaker: fc.constantFrom('person/x', 'person/y', null),
      article: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.constantFrom('2020-02-01', '2020-02-02', null),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (sketches, keys) => {
        const quotes = sketches.map(({ text: words, ...more }) => quote(words, more));
        const shuffled = quotes
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const statements = findStatements(quotes, language);
        expect(findStatements(shuffled, language)).toEqual(statements);
        expect(statements.flatMap(({ sightings }) => sightings)).toHaveLength(quotes.length);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        const speakerOf = new Map(quotes.map((each) => [each.quote, each.speaker]));
        for (const { sightings } of statements) {
          const speakers = new Set(sightings.map((sighting) => speakerOf.get(sighting.quote)).filter(Boolean));
          expect(speakers.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
