import { describe, expect, it } from 'vitest';
import { parseBioFile } from '../../src/evaluate/bio-file.ts';
import { formatBioScore, scoreBio } from '../../src/evaluate/score-bio.ts';
import type { EntityType } from '../../src/model/mention.ts';

const rows = (sentence: string) => sentence.replaceAll('/', '\t').replaceAll(' ', '\n');
const bio = (...sentences: string[]) => parseBioFile(`${sentences.map(rows).join('\n\n')}\n`, 'names.tsv');

const FILE = bio('زار/O رامي/B-PER الحداد/I-PER والوادي/B-LOC أمس/O', 'وقالت/O هيئة/B-ORG الري/I-ORG لسلمى/B-PER');

const found = (type: EntityType, words: string, from = 0) => {
  const start = FILE.text.indexOf(words, from);
  return { type, start, end: start + words.length };
};

describe('parseBioFile', () => {
  it('joins tokens by a space and sentences by a line', () => {
    expect(FILE.text).toBe('زار رامي الحداد والوادي أمس\nوقالت هيئة الري لسلمى\n');
    expect(FILE.sentences.flat().map(({ start, end }) => FILE.text.slice(start, end))).toEqual(
      FILE.text.trim().split(/\s/),
    );
  });

  it.each([
    // [sentence, names as type and first and last token]
    ['رامي/B-PER الحداد/I-PER قال/O', ['person 0 0–1']],
    ['رامي/B-PER سلمى/B-PER', ['person 0 0–0', 'person 0 1–1']],
    // A facility is a place, and its parts may be tagged either way.
    ['جسر/B-FAC الميناء/I-LOC', ['place 0 0–1']],
    ['رامي/B-PER الوادي/I-LOC', ['person 0 0–0']],
    ['في/O الوادي/I-LOC رامي/B-PER', ['person 0 2–2']],
    ['حرب/B-MISC رامي/B-PER', ['person 0 1–1']],
  ])('%s', (sentence, names) => {
    const parsed = bio(sentence).names.map(({ type, sentence, from, to }) => `${type} ${sentence} ${from}–${to}`);
    expect(parsed).toEqual(names);
  });

  it('reads lines that end in CR LF', () => {
    const crlf = `${rows('رامي/B-PER الحداد/I-PER')}\n\n${rows('في/O الوادي/B-LOC')}`.replaceAll('\n', '\r\n');
    expect(parseBioFile(crlf, 'names.tsv')).toEqual(bio('رامي/B-PER الحداد/I-PER', 'في/O الوادي/B-LOC'));
  });

  it.each([
    ['no tags', 'رامي الحداد'],
    ['a row without a tag', 'رامي\tB-PER\nالحداد'],
    ['no names', 'رامي\tO'],
    ['nothing', ''],
  ])('refuses %s, naming the file', (_, content) => {
    expect(() => parseBioFile(content, 'names.tsv')).toThrow(/names\.tsv/);
  });
});

describe('scoreBio', () => {
  it.each<[string, ReturnType<typeof found>[], [number, number, number]]>([
    ['nothing', [], [0, 0, 4]],
    ['all, proclitics left out', [found('person', 'رامي الحداد'), found('place', 'الوادي')], [2, 0, 2]],
    ['a wrong boundary', [found('person', 'رامي')], [0, 1, 4]],
    ['a wrong type', [found('place', 'رامي الحداد')], [0, 1, 4]],
    ['twice on the same tokens', [found('place', 'والوادي'), found('place', 'الوادي')], [1, 0, 3]],
    ['across two sentences', [found('place', 'أمس\nوقالت')], [0, 0, 4]],
    ['white space between tokens', [{ type: 'person', start: 3, end: 4 }], [0, 0, 4]],
    ['beyond the text', [{ type: 'person', start: 900, end: 904 }], [0, 0, 4]],
    ['the last word', [found('person', 'سلمى')], [1, 0, 3]],
  ])('%s', (_, mentions, counts) => {
    const { all } = scoreBio(FILE, mentions);
    expect([all.right, all.wrong, all.missed]).toEqual(counts);
    expect([all.gold, all.predicted]).toEqual([counts[0] + counts[2], counts[0] + counts[1]]);
  });

  it('scores types apart', () => {
    const scored = scoreBio(FILE, [found('person', 'رامي الحداد'), found('organization', 'الري')]);
    expect(scored.person).toMatchObject({ precision: 1, recall: 0.5 });
    expect(scored.place.f1).toBe(0);
    expect(scored.organization).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(scored['person+place']).toMatchObject({ gold: 3, predicted: 1 });
  });

  it('prints every group with its interval', () => {
    const printed = formatBioScore(scoreBio(FILE, [found('person', 'رامي الحداد')]));
    expect(printed).toMatch(
      /mentions person\+place {2}P 100\.0 R {2}33\.3 F1 {2}50\.0 \[.+\] +\(3 gold, 1 predicted\)/,
    );
  });
});
