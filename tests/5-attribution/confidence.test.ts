import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import { attributeQuotes } from '../../src/5-attribution/attribute-quotes.ts';
import { confidenceOf } from '../../src/5-attribution/confidence.ts';
import { confidenceFeatures } from '../../src/5-attribution/confidence-features.ts';
import { ranged } from '../../src/5-attribution/ranged.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';
import { annotated } from '../4-quotes/annotated.ts';

const arabic = loadLanguage();

/** The features of the last quote in the text. */
function featuresOf(text: string): readonly string[] {
  const quoted = findQuotes(annotated(text.split('\n'), arabic), arabic);
  return confidenceFeatures(quoted, attributeQuotes(quoted, arabic).attributions, arabic).at(-1)!;
}

/** [text, features of its last quote] */
type Row = readonly [text: string, features: readonly string[]];

const rows = (what: string, table: readonly Row[]) =>
  describe(what, () => {
    it.each(table.map(([text, features]) => ({ text, features })))('$features: $text', ({ text, features }) => {
      expect(featuresOf(text)).toEqual(expect.arrayContaining([...features]));
    });
  });

rows('who speaks, and by what rule', [
  [
    'قالت [f سلمى الحداد] إن اللقاح جاهز.',
    ['rule=subject-after-verb', 'speaker=name', 'meant=person', 'described=no', 'via=none'],
  ],
  ['وأعلنت [p باريس] أن السفير عاد.', ['meant=place']],
  ['قال مسؤول محلي إن السد جاهز.', ['speaker=anonymous', 'meant=description', 'described=2']],
  ['«لن تغرق قرية واحدة بعد اليوم أبدا».', ['rule=nobody-named', 'speaker=nobody', 'meant=nobody']],
  ['نقلت صحيفة «[o المساء]» عن [m سامر الحلبي] أن السد جاهز.', ['rule=words-passed-on', 'via=told']],
]);

rows('the cue', [
  ['قالت [f سلمى الحداد] إن اللقاح جاهز.', ['cue=verb', 'cue-word=continues']],
  ['ذكر [m سامر الحلبي] أن السد جاهز.', ['cue=verb', 'cue-word=ambiguous']],
  ['وأكد [m سامر الحلبي] أن السد جاهز.', ['cue=verb', 'cue-word=plain']],
  ['وبحسب [m سامر الحلبي] فإن السد جاهز منذ أمس.', ['cue=verbless']],
]);

rows('where the subject stands', [
  ['قال [m سامر الحلبي] إن السد جاهز.', ['subject=0', 'content=3-5']],
  ['وكان [m سامر الحلبي] قد صرح بأن السد جاهز.', ['subject=before-cue']],
  ['«السد جاهز تماما منذ أمس»، قال [m سامر الحلبي].', ['clause=behind', 'content=before-cue']],
]);

rows('how far off the speaker was named', [
  ['قال [m سامر الحلبي] إن السد جاهز.', ['since-named=here', 'named-in=same-sentence']],
  [
    'قال [m سامر الحلبي] إن السد جاهز. وأضاف أنه سيعود.',
    ['since-named=0', 'named-in=same-paragraph', 'subject=implied'],
  ],
  ['قال [m سامر الحلبي] إن السد جاهز.\nوأضاف أنه سيعود.', ['since-named=0', 'named-in=1-paragraphs-before']],
  ['قال [m سامر الحلبي] إن السد جاهز. وأضاف أنه سيعود. وتابع أن العمل طويل.', ['since-named=1']],
  ['قال [m سامر الحلبي] إن [f سلمى الحداد] غائبة. وأضاف أنه سيعود.', ['others-since=1']],
]);

rows('others in the clause, and grammar', [
  ['قالت [f سلمى الحداد] إن اللقاح جاهز.', ['others-in-clause=0', 'gender=agrees', 'number=told']],
  ['قالت [f سلمى الحداد] في مؤتمر صحفي مع [m سامر الحلبي] إن اللقاح جاهز.', ['others-in-clause=1']],
  ['قالت [x نور الحداد] إن اللقاح جاهز.', ['gender=untold']],
]);

rows('the words', [
  [
    'قالت [f سلمى الحداد] إن اللقاح جاهز.',
    ['kind=indirect', 'length=1-3', 'marked=none', 'opening=particle', 'ending=sentence-end'],
  ],
  [
    'وقالت [f سلمى الحداد]: «لن نقبل بهذا القرار بعد اليوم أبدا».',
    ['kind=direct', 'length=4-7', 'marked=all', 'opening=mark', 'ending=quotation-mark'],
  ],
  ['قالت [f سلمى الحداد] إن اللقاح، وهو جديد، جاهز منذ أيام.', ['stops=2-3']],
  ['قالت [f سلمى الحداد] إن اللقاح جاهز، مضيفة أن العمل طويل.', ['sentence-shared=yes']],
]);

describe('a feature', () => {
  it('is given once of every name', () => {
    const names = featuresOf('قالت [f سلمى الحداد] إن اللقاح جاهز.').map((feature) => feature.split('=')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [0, '0'],
    [1, '1-2'],
    [2, '1-2'],
    [3, '3+'],
    [99, '3+'],
  ])('puts %d into the range %s', (count, range) => {
    expect(ranged(count, [0, 1, 3])).toBe(range);
  });
});

describe('the confidence', () => {
  const weights = new Map([
    ['bias', 1],
    ['kind=direct', 0.5],
    ['speaker=nobody', -9],
    ['speaker=name', 9],
  ]);

  it.each([
    [[], 0.731],
    [['kind=direct'], 0.818],
    [['kind=never-seen'], 0.731],
    [['speaker=nobody'], 0.05],
    [['speaker=name'], 0.99],
  ])('of %j is %d', (features, confidence) => {
    expect(confidenceOf(features, weights)).toBeCloseTo(confidence, 3);
  });

  it('has weights that the features know, and they are finite', () => {
    expect(arabic.confidence.has('bias')).toBe(true);
    const known = new Set(featuresOf('قالت [f سلمى الحداد] إن اللقاح جاهز.').map((feature) => feature.split('=')[0]));
    for (const [name, weight] of arabic.confidence) {
      expect(Number.isFinite(weight)).toBe(true);
      if (name !== 'bias') expect(known).toContain(name.split('=')[0]);
    }
  });

  it('lies between 0 and 1, and higher for a named woman whose verb agrees than for nobody', () => {
    const quoted = findQuotes(
      annotated(['قالت [f سلمى الحداد] إن اللقاح جاهز للجميع.', '«لن تغرق قرية واحدة بعد اليوم أبدا».'], arabic),
      arabic,
    );
    const [named, nobody] = attributeQuotes(quoted, arabic).attributions.map(({ confidence }) => confidence);
    for (const confidence of [named!, nobody!]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
    expect(named!).toBeGreaterThan(nobody!);
  });
});
