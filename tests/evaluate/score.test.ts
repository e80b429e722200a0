import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../src/evaluate/compare-article.ts';
import type { EvaluatedArticle } from '../../src/evaluate/evaluated-article.ts';
import { formatScore } from '../../src/evaluate/format-score.ts';
import { type Score, score as scoreCompared } from '../../src/evaluate/score.ts';
import { at, extracted, GOLD, mention, perfect, quote, speaker } from './example.ts';

const score = (articles: readonly EvaluatedArticle[]) => scoreCompared(articles.map(compareArticle));
const counts = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) => [right, wrong, missed];

describe('score', () => {
  it('is 1 where all is as in the gold; what is optional counts neither way', () => {
    const { mentions, quotes, speaker, kind, via, resolution, boilerplate } = score([perfect()]);
    expect(counts(mentions.all)).toEqual([3, 0, 0]);
    for (const way of ['strict', 'lenient', 'joint'] as const) expect(counts(quotes[way])).toEqual([3, 0, 0]);
    expect([quotes.joint.f1, speaker.rate, kind.rate, via.f1, resolution.f1]).toEqual([1, 1, 1, 1, 1]);
    expect(boilerplate).toBe(0);
  });

  it('misses all where there is no record', () => {
    const result = score([extracted()]);
    expect(counts(result.mentions.all)).toEqual([0, 0, 3]);
    expect(counts(result.quotes.joint)).toEqual([0, 0, 3]);
    expect(result.missing).toEqual(['example.txt']);
  });

  it('is 0, not NaN, of nothing', () => expect(score([]).quotes.joint.f1).toBe(0));

  const rami = speaker('رامي الحداد');
  const indirect = at('السد سيكتمل قبل نهاية العام المقبل');
  it.each<[string, EvaluatedArticle, Partial<Record<'strict' | 'lenient' | 'joint', number[]>>]>([
    ['right span and speaker', extracted({ quotes: [quote(indirect, rami)] }), { strict: [1, 0, 2], joint: [1, 0, 2] }],
    [
      'wrong speaker',
      extracted({ quotes: [quote(indirect, speaker('سلمى'))] }),
      { strict: [1, 0, 2], joint: [0, 1, 3] },
    ],
    ['no speaker', extracted({ quotes: [quote(indirect, null)] }), { strict: [1, 0, 2], joint: [0, 1, 3] }],
    ['speaker by alias', extracted({ quotes: [quote(indirect, speaker('حدّاد'))] }), { joint: [1, 0, 2] }],
    [
      'five of six words',
      extracted({ quotes: [quote(at('السد سيكتمل قبل نهاية العام'), rami)] }),
      { strict: [1, 0, 2] },
    ],
    [
      'four of six words',
      extracted({ quotes: [quote(at('السد سيكتمل قبل نهاية'), rami)] }),
      { strict: [0, 1, 3], lenient: [1, 0, 2], joint: [0, 1, 3] },
    ],
    ['two of six words', extracted({ quotes: [quote(at('السد سيكتمل'), rami)] }), { lenient: [0, 1, 3] }],
    ['an optional quote', extracted({ quotes: [quote(at('سد جديد'), rami)] }), { strict: [0, 0, 3], joint: [0, 0, 3] }],
    ['in boilerplate', extracted({ quotes: [quote(at('يزور الميناء'), rami)] }), { strict: [0, 0, 3] }],
    ['twice', extracted({ quotes: [quote(indirect, rami), quote(indirect, rami)] }), { strict: [1, 1, 2] }],
  ])('quotes: %s', (_, article, expected) => {
    const { quotes } = score([article]);
    for (const [way, numbers] of Object.entries(expected))
      expect(counts(quotes[way as 'strict']), way).toEqual(numbers);
  });

  const name = at('رامي الحداد');
  const paper = at('صحيفة «البرق»');
  it.each<[string, EvaluatedArticle, number[]]>([
    ['exact', extracted({ mentions: [mention('person', 'e', name)] }), [1, 0, 2]],
    ['another type', extracted({ mentions: [mention('place', 'e', name)] }), [0, 1, 3]],
    ['a word too few', extracted({ mentions: [mention('person', 'e', at('رامي'))] }), [0, 1, 3]],
    ['a generic head noun and marks more', extracted({ mentions: [mention('organization', 'e', paper)] }), [1, 0, 2]],
    ['twice', extracted({ mentions: [mention('person', 'e', name), mention('person', 'e', name)] }), [1, 0, 2]],
    ['in the headline', extracted({ mentions: [mention('place', 'e', at('الوادي'))] }), [0, 0, 3]],
    [
      'of a type not annotated',
      extracted({ mentions: [mention('person', 'e', name)], gold: { ignoreMentions: ['person'] } }),
      [0, 0, 1],
    ],
  ])('mentions: %s', (_, article, expected) => expect(counts(score([article]).mentions.all)).toEqual(expected));

  it('counts what is predicted in boilerplate', () => {
    const furniture = at('رامي الحداد', at('اقرأ').start);
    const article = extracted({
      mentions: [mention('person', 'e', furniture)],
      quotes: [quote(at('يزور الميناء'), rami)],
    });
    expect(score([article]).boilerplate).toBe(2);
  });

  it('groups by kind and by the way the speaker is told, by what was predicted and by what is in the gold', () => {
    const predicted = [quote(indirect, rami, { kind: 'direct' }), quote(at('السد سيكتمل'), null)];
    const { byKind, bySpeakerForm } = score([extracted({ quotes: predicted })]);
    expect(byKind).toMatchObject({
      direct: { strict: { precision: { right: 1, of: 1 }, recall: { right: 0, of: 1 } } },
      indirect: { strict: { precision: { right: 0, of: 1 }, recall: { right: 1, of: 2 } } },
    });
    expect(bySpeakerForm).toMatchObject({
      name: { joint: { precision: { right: 1, of: 1 }, recall: { right: 1, of: 2 } } },
      implied: { joint: { precision: { of: 0 }, recall: { right: 0, of: 1 } } },
      nobody: { joint: { precision: { right: 0, of: 1 }, recall: { of: 0 } } },
    });
    expect(byKind).not.toHaveProperty('headline');
  });

  it('tells how many quotes found are left without a speaker', () => {
    const direct = at('لن تغرق قرية واحدة بعد اليوم أبدا');
    const article = extracted({ quotes: [quote(indirect, null), quote(direct, rami)] });
    expect(score([article]).leftNull).toEqual({ count: 1, of: 2, rate: 0.5 });
  });

  it('has an interval around every F1, unless there is one article only', () => {
    const mixed = score([perfect(), extracted(), perfect(), extracted(), perfect()]);
    for (const { f1, interval } of [mixed.mentions.person, mixed.mentions.all, ...Object.values(mixed.quotes)]) {
      expect(interval!.low).toBeLessThan(f1);
      expect(interval!.high).toBeGreaterThan(f1);
    }
    expect(mixed.speaker.interval).toEqual({ low: 1, high: 1 });
    expect(score([perfect()]).quotes.joint.interval).toBeNull();
  });

  it('takes no predicted speaker for the one where the gold has none', () => {
    const gold = { quotes: GOLD.quotes.map((one) => ({ ...one, speaker: null })) };
    const { speaker } = score([extracted({ quotes: [quote(indirect, rami)], gold })]);
    expect(speaker).toMatchObject({ right: 0, of: 1 });
  });

  it('compares chains of sources', () => {
    const span = at('التعويضات لم تصل إلى أحد حتى الآن');
    const source = (ar: string) => ({ entity: null, name: { ar, en: null }, mention: null, words: '' });
    const via = (names: string[]): Score['via'] =>
      score([extracted({ quotes: [quote(span, speaker('سلمى ناصر'), { via: names.map(source) })] })]).via;
    expect(counts(via(['البرق']))).toEqual([1, 0, 0]);
    expect(counts(via(['الرعد']))).toEqual([0, 1, 1]);
    expect(counts(via([]))).toEqual([0, 0, 1]);
  });

  it('scores resolution across articles', () => {
    const both = at('رامي الحداد');
    const articles = ['e1', 'e2'].map((entity) => extracted({ mentions: [mention('person', entity, both)] }));
    expect(score(articles).resolution).toMatchObject({ precision: 1, recall: 0.5, mentions: 2, unresolved: 0 });
  });

  it('prints every figure, on lines that fit a terminal', () => {
    const printed = formatScore(score([perfect(), perfect()]));
    for (const part of [
      'quotes   joint         P 100.0 R 100.0 F1 100.0 [100.0–100.0]  (6 right, 0 wrong, 0 missed)',
      'speaker right 100.0 [100.0–100.0] of 6 quotes found; left null   0.0 (0); kind right 100.0',
      '  direct         100.0 (2/2)',
      '  implied        100.0 (2/2)',
      'expected calibration error 0.000, Brier score 0.000',
      '  0.9–1.0      6 quotes  mean 1.000  right 1.000',
      'articles: 2, without a record: 0',
    ]) {
      expect(printed).toContain(part);
    }
    for (const line of printed.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });
});
