// Trains the tagger of names: npm run train -- FOLDER
//
// FOLDER holds the public sources (data/README.md says which, and where they are had). Writes data/ar/tagger.bin, the same
// bytes for the same sources, and prints how well it does on articles kept aside.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { arabic } from '../src/languages/ar/index.ts';
import { UNTRAINED } from '../src/model/tagger.ts';
import { packTagger, unpackTagger } from '../src/model/tagger-file.ts';
import { readLists } from '../src/store/load-lists.ts';
import { measureTagger } from './train/measure-tagger.ts';
import { trainTagger } from './train/train-tagger.ts';
import { readSources, shareOut } from './train/training-data.ts';
import { wordTable } from './train/word-table.ts';

const NOTE =
  'Isnad tagger of Arabic names. Licence CC BY-SA 3.0: learned from NewsFANE and WikiFANE labels, from JawharaFM news ' +
  '(Apache-2.0) with own labels, and from own articles. See data/ar/TAGGER.md.';

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run train -- FOLDER');
const language = arabic({ ...readLists(), tagger: UNTRAINED, confidence: new Map() });
const sources = readSources(folder, language);
const { documents, cuts, aside, tail } = shareOut(sources);
console.error(`${documents.length} documents to learn from, ${aside.length} articles kept aside`);
const model = trainTagger({ documents, cuts, words: wordTable(sources.corpus) }, language.names);
const bytes = packTagger(model, NOTE);
writeFileSync(new URL('../data/ar/tagger.bin', import.meta.url), bytes);
const trained = unpackTagger(bytes);
console.log(`data/ar/tagger.bin: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
console.log(`articles kept aside:    ${measureTagger(aside, trained, language.names)}`);
console.log(`NewsFANE's last tenth:  ${measureTagger(tail, trained, language.names)}`);
