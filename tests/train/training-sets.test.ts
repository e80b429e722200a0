import { describe, expect, it } from 'vitest';
import { joinClitics, layOutBio, parseBio, type Row } from '../../scripts/train/read-bio.ts';
import { relabel } from '../../scripts/train/read-labels.ts';
import { readWritten } from '../../scripts/train/read-written.ts';
import type { TaggedDocument } from '../../scripts/train/tagged-document.ts';
import { TAGS } from '../../src/model/tagger.ts';
import { loadLanguage } from '../../src/store/load-lists.ts';

const language = loadLanguage();

/** Tokens that have a tag, as a linguist writes them: B-person بوتين. */
function tagged({ sentences, tags }: TaggedDocument): string[] {
  return sentences.flatMap(({ tokens }, s) =>
    tokens.flatMap(({ form }, i) => (tags[s]![i] ? `${TAGS[tags[s]![i]!]} ${form}` : [])),
  );
}

describe('clitics that a set splits off', () => {
  it.each<[split: string, whole: string]>([
    ['و بوتين', 'وبوتين'],
    ['عاصمة ها', 'عاصمتها'],
    ['ل الدولة', 'للدولة'],
    ['و ب القاهرة', 'وبالقاهرة'],
    ['قال بوتين', 'قال بوتين'],
  ])('%s → %s', (split, whole) => {
    const rows = joinClitics(split.split(' ').map((word): Row => [word, 'O']));
    expect(rows.map(([word]) => word).join(' ')).toBe(whole);
  });
});

describe('a set of sentences with BIO tags', () => {
  it('becomes documents of tagged tokens', () => {
    const rows = parseBio('وصل\tO\nبوتين\tB-PER\nإلى\tO\nمطار\tB-FAC\nموسكو\tI-FAC\n\nوقال\tO\n');
    expect(layOutBio(rows, 'newsfane', language).flatMap(tagged)).toEqual([
      'B-person بوتين',
      'B-place مطار',
      'I-place موسكو',
    ]);
  });

  it('takes labels of our own for runs of sentences that have them all', () => {
    const rows: Row[][] = Array.from({ length: 13 }, () => [
      ['حركة', 'B-ORG'],
      ['طالبان', 'I-ORG'],
    ]);
    const lines = rows.slice(0, 12).map((_, n) => `${n}\tORG 1`);
    const documents = relabel(rows, lines.join('\n'));
    expect([...documents.keys()]).toEqual([0]);
    expect(documents.get(0)![0]).toEqual([
      ['حركة', 'O'],
      ['طالبان', 'B-ORG'],
    ]);
  });
});

describe('articles written for training', () => {
  it('lose their brackets and keep what stood in them as names', () => {
    const [first, second] = readWritten(
      'لقاء\n\nالتقى [P يوري أوشاكوف] و[P بوتين] في [L موسكو].\n===\nخبر ل[O لأمم المتحدة]\n',
      language,
    );
    expect(tagged(first!)).toEqual(['B-person يوري', 'I-person اوشاكوف', 'B-person وبوتين', 'B-place موسكو']);
    expect(tagged(second!)).toEqual(['B-organization للامم', 'I-organization المتحده']);
  });
});
