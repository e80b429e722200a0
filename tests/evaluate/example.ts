import type { EvaluatedArticle } from '../../src/evaluate/evaluated-article.ts';
import type { GoldFile, GoldMention, GoldQuote } from '../../src/evaluate/gold-file.ts';
import type { RecordMention, RecordQuote, RecordSpeaker, TextSpan } from '../../src/model/record.ts';

/** Headline, dateline, two paragraphs and a page's furniture. */
export const TEXT = [
  'سد جديد في الوادي',
  'الوادي',
  'قال رامي الحداد إن السد سيكتمل قبل نهاية العام المقبل. وأضاف: «لن تغرق قرية واحدة بعد اليوم أبدا».',
  'ونقلت صحيفة «البرق» عن سلمى ناصر أن التعويضات لم تصل إلى أحد حتى الآن.',
  'اقرأ أيضا: رامي الحداد يزور الميناء',
].join('\n');

/** The first place where the words stand, or the first from an offset on. */
export function at(words: string, from = 0): TextSpan {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const paragraph = (first: string, last: string): [number, number] => [at(first).start, at(last).end];

const RAMI = 'Rami al-Haddad';
const SALMA = 'Salma Nasser';

const mentions: GoldMention[] = [
  { type: 'person', entity: RAMI, ...at('رامي الحداد') },
  { type: 'organization', entity: 'Al-Barq', ...at('البرق') },
  { type: 'person', entity: SALMA, ...at('سلمى ناصر') },
];

const quotes: GoldQuote[] = [
  {
    kind: 'indirect',
    ...at('السد سيكتمل قبل نهاية العام المقبل'),
    cue: 'قال',
    speaker: RAMI,
    speakerForm: 'name',
    via: [],
  },
  {
    kind: 'direct',
    ...at('لن تغرق قرية واحدة بعد اليوم أبدا'),
    cue: 'وأضاف',
    speaker: RAMI,
    speakerForm: 'implied',
    via: [],
  },
  {
    kind: 'indirect',
    ...at('التعويضات لم تصل إلى أحد حتى الآن'),
    cue: 'ونقلت',
    speaker: SALMA,
    speakerForm: 'name',
    via: ['Al-Barq'],
  },
  {
    kind: 'headline',
    ...at('سد جديد'),
    cue: null,
    speaker: RAMI,
    speakerForm: 'implied',
    via: [],
    optional: true,
  },
];

export const GOLD: GoldFile = {
  article: 'example.txt',
  sha256: '',
  language: 'ar',
  title: 'سد جديد في الوادي',
  byline: null,
  dateline: 'الوادي',
  body: [paragraph('قال', 'أبدا».'), paragraph('ونقلت', 'الآن.')],
  mentions,
  quotes,
  aliases: { [RAMI]: ['حداد'] },
};

export function mention(type: RecordMention['type'], entity: string, span: TextSpan): RecordMention {
  return { type, entity, ...span, name: { ar: span.text, en: null }, roles: [] };
}

export function speaker(ar: string, form: RecordSpeaker['form'] = 'name'): RecordSpeaker {
  return { entity: null, name: { ar, en: null }, mention: null, form };
}

export function quote(span: TextSpan, by: RecordSpeaker | null, more: Partial<RecordQuote> = {}): RecordQuote {
  return {
    id: 'q',
    kind: 'indirect',
    ...span,
    cue: null,
    speaker: by,
    via: [],
    about: [],
    addressee: null,
    venue: null,
    saidAt: null,
    confidence: 1,
    rule: '',
    ruleAr: '',
    ruleId: 'nobody-named',
    marked: [],
    ...more,
  };
}

/** The example as extraction of these mentions and quotes would have it; without any, as if there were no record. */
export function extracted(found?: {
  mentions?: readonly RecordMention[];
  quotes?: readonly RecordQuote[];
  gold?: Partial<GoldFile>;
}): EvaluatedArticle {
  return {
    gold: { ...GOLD, ...found?.gold },
    text: TEXT,
    record: found
      ? {
          id: '0',
          source: { path: 'example.txt', url: null, outlet: null },
          language: 'ar',
          headline: null,
          byline: null,
          dateline: null,
          publishedAt: null,
          body: [],
          mentions: found.mentions ?? [],
          quotes: found.quotes ?? [],
          contacts: [],
        }
      : null,
  };
}

/** Everything as the gold has it. */
export function perfect(): EvaluatedArticle {
  return extracted({
    mentions: mentions.map((one) => mention(one.type, one.entity, one)),
    quotes: quotes.map((one) =>
      quote(one, speaker(one.speaker!, one.speakerForm), {
        kind: one.kind,
        via: one.via.map((label) => ({ entity: null, name: { ar: null, en: label }, mention: null, words: 'ونقلت' })),
      }),
    ),
  });
}
