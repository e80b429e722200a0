import type { Language } from '../model/language.ts';
import { type DescribedLine, foldedWords } from './describe-line.ts';
import type { Body } from './find-body.ts';

/** How far above the article its headline may stand, in lines. */
const REACH = 40;
const LONGEST = 32;
/** Below this a line is no better than a picture's caption. */
const ENOUGH = 1.5;

/** Index of the line that is the article's headline; -1 where none of those above it is one. */
export function findHeadline(
  text: string,
  lines: readonly DescribedLine[],
  body: Body,
  taken: ReadonlySet<number>,
  language: Language,
): number {
  const first = body.paragraphs[0] ?? 0;
  const opening = lines[first];
  if (!opening) return -1;
  const seen = countRepeated(lines, first);
  const openingWords = ` ${opening.words.join(' ')} `;
  const candidates = lines.slice(0, first).flatMap((line, i) => (isCandidate(line, taken.has(i)) ? [i] : []));
  const lead = candidates[0] ?? -1;
  // A text that is all article opens with its headline, and so does one that has nothing else above it.
  if (first === 1 && lines[0]!.marker === null && !taken.has(0) && lines[0]!.ending !== 'stop') return 0;
  if (lead === 0 && (body.clean || candidates.length === 1) && lines[0]!.ending !== 'stop') return 0;
  let best = -1;
  let bestScore = ENOUGH;
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const line = lines[i]!;
    if (!isCandidate(line, taken.has(i))) continue;
    let score = Math.min(2, line.wordCount / 4) + likeness(line, openingWords);
    if (i === lead) score += 1;
    if ((seen.get(line.words.join(' ')) ?? 0) > 1) score += 1;
    if (line.words.some((word) => language.page.functionWords.has(word))) score += 0.6;
    const printed = text.slice(line.start, line.end);
    if (/[:«"“؟!]/.test(printed)) score += 0.6;
    if (isTrail(printed)) score -= 3;
    if (line.ending === 'stop') score -= 1.5;
    // A lead or a caption of several clauses: "أعلن الكرملين، اليوم الخميس، أن التحضير بدأ... 13.02.2025"
    if (line.wordCount > 18 && /[،,].*[،,]/.test(printed)) score -= 1.5;
    if (line.score <= -1) score -= 1.5;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

function isCandidate(line: DescribedLine, taken: boolean): boolean {
  return !taken && line.marker === null && line.wordCount >= 2 && line.wordCount <= LONGEST && line.ending !== 'colon';
}

/** "الرئيسية » عربي ودولي", "وطنية | جهوية | رياضة": where the page stands in its site, and its menu. */
function isTrail(printed: string): boolean {
  return /[|•~›>]|\s{3,}|[-–—ـ]$/.test(printed) || (printed.includes('»') && !printed.includes('«'));
}

/** A headline shares words with the opening; a caption is copied from it whole ("الرئيس الروسي فلاديمير بوتين"). */
function likeness(line: DescribedLine, openingWords: string): number {
  if (openingWords.includes(` ${line.words.join(' ')} `)) return -3;
  const shared = line.words.filter((word) => word.length > 2 && openingWords.includes(word)).length;
  return Math.min(1, shared / 3);
}

/** How often each line of the page is printed: menus and headlines are printed twice, and so are captions. */
function countRepeated(lines: readonly DescribedLine[], before: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (let i = 0; i < Math.min(lines.length, before + REACH); i++) {
    const line = lines[i]!;
    if (line.wordCount < 4 || line.wordCount > LONGEST) continue;
    const key = line.words.join(' ');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

/** The line nearest above the article that is a title of the page's metadata, but for an outlet's name behind it. */
export function findTitled(
  lines: readonly DescribedLine[],
  titles: readonly string[],
  body: Body,
  language: Language,
): number {
  const first = body.paragraphs[0] ?? 0;
  for (const title of titles) {
    const words = foldedWords(title, language).join(' ');
    if (words.length < 8) continue;
    const isTitle = (line: DescribedLine) => {
      const printed = line.words.join(' ');
      return printed === words || (line.wordCount >= 4 && words.startsWith(`${printed} `));
    };
    const above = lines.slice(0, first).findLastIndex(isTitle);
    if (above >= 0) return above;
  }
  return -1;
}
