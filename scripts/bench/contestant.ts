// One contestant in a process of its own, so that its peak memory is its own. It runs as plain JavaScript: a loader for
// TypeScript in the same process would count as the contestant's memory.
import { readFileSync } from 'node:fs';
import type { readArticle } from '../../src/1-read/read-article.ts';
import type { segment } from '../../src/2-text/segment.ts';
import type { findMentions } from '../../src/3-mentions/find-mentions.ts';
import type { findQuotes } from '../../src/4-quotes/find-quotes.ts';
import type { attributeQuotes } from '../../src/5-attribution/attribute-quotes.ts';
import type * as Isnad from '../../src/index.ts';
import type { Input } from './texts.ts';

export type ContestantName = 'floor' | 'isnad' | 'stages' | 'wink-nlp' | 'compromise';

/** What a contestant tells its parent. */
export type Told =
  | { readonly event: 'loaded'; readonly importMs: number; readonly prepareMs: number }
  /** `stagesMs` by the names of the stages; `found` keeps the work from being optimised away. */
  | { readonly event: 'passed'; readonly ms: number; readonly stagesMs: Record<string, number>; readonly found: number }
  | { readonly event: 'ended'; readonly peakBytes: number };

interface Contestant {
  /** Works on one document and counts something that it found. */
  readonly read: (document: string, index: number) => number;
  /** Milliseconds of this pass so far, by stage. */
  readonly stagesMs?: Record<string, number>;
}

const [name, library, inputFile] = process.argv.slice(2) as [ContestantName, string, string];
const SOURCE = { path: null, url: null, outlet: null };

/** Imports come first, then what has to be made ready once; both are timed. */
const LOADERS: Readonly<Record<ContestantName, () => Promise<() => (input: Input) => Contestant>>> = {
  floor: async () => () => () => ({ read: (text) => text.match(/\p{L}+/gu)?.length ?? 0 }),

  isnad: async () => {
    const { loadLanguage, readDocument } = (await import(`${library}/index.js`)) as typeof Isnad;
    return () => {
      const language = loadLanguage();
      return ({ documents }) => {
        const bytes = documents.map((document) => Buffer.from(document, 'base64'));
        return { read: (_, index) => readDocument(bytes[index]!, SOURCE, language).document?.quotes.length ?? 0 };
      };
    };
  },

  stages: async () => {
    const part = async <Part>(path: string) => (await import(`${library}/${path}.js`)) as Part;
    const { loadLanguage } = await part<typeof Isnad>('index');
    const one = await part<{ readArticle: typeof readArticle }>('1-read/read-article');
    const two = await part<{ segment: typeof segment }>('2-text/segment');
    const three = await part<{ findMentions: typeof findMentions }>('3-mentions/find-mentions');
    const four = await part<{ findQuotes: typeof findQuotes }>('4-quotes/find-quotes');
    const five = await part<{ attributeQuotes: typeof attributeQuotes }>('5-attribution/attribute-quotes');
    return () => {
      const language = loadLanguage();
      return ({ documents }) => {
        const bytes = documents.map((document) => Buffer.from(document, 'base64'));
        const stagesMs: Record<string, number> = {};
        let since = 0;
        const done = (stage: string): void => {
          const now = performance.now();
          stagesMs[stage] = (stagesMs[stage] ?? 0) + now - since;
          since = now;
        };
        const read = (_: string, index: number): number => {
          since = performance.now();
          const { article } = one.readArticle(bytes[index]!, SOURCE, language);
          done('1-read');
          if (!article) return 0;
          const segmented = two.segment(article, language);
          done('2-text');
          const mentioned = three.findMentions(segmented, language);
          done('3-mentions');
          const quoted = four.findQuotes(mentioned, language);
          done('4-quotes');
          const document = five.attributeQuotes(quoted, language);
          done('5-attribution');
          return document.quotes.length;
        };
        return { read, stagesMs };
      };
    };
  },

  'wink-nlp': async () => {
    const { default: winkNlp } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    return () => {
      // Without a list of its own this is the whole pipe: sentences, negation, sentiment, parts of speech, entities.
      const nlp = winkNlp(model);
      return () => ({ read: (text) => nlp.readDoc(text).entities().length() });
    };
  },

  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return () => () => ({ read: (text) => nlp(text).length });
  },
};

const tell = (told: Told): void => void process.send!(told);

const importing = performance.now();
const prepare = await LOADERS[name]();
const preparing = performance.now();
const contestantOf = prepare();
tell({ event: 'loaded', importMs: preparing - importing, prepareMs: performance.now() - preparing });

const input = JSON.parse(readFileSync(inputFile, 'utf8')) as Input;
const { read, stagesMs = {} } = contestantOf(input);

process.on('message', (message: 'pass' | 'end') => {
  if (message === 'end') {
    // In kibibytes, whatever the system.
    tell({ event: 'ended', peakBytes: process.resourceUsage().maxRSS * 1024 });
    process.disconnect();
    return;
  }
  for (const stage of Object.keys(stagesMs)) stagesMs[stage] = 0;
  const start = performance.now();
  let found = 0;
  for (let index = 0; index < input.inPass; index++) {
    const at = index % input.documents.length;
    found += read(input.documents[at]!, at);
  }
  tell({ event: 'passed', ms: performance.now() - start, stagesMs: { ...stagesMs }, found });
});
