import { OPENS } from '../model/speech-lexicon.ts';
import { phraseLength, reads, type Scope } from './scope.ts';
import { isBreak } from './start-of-report.ts';

/** From وكان to its قد stand fewer words. */
const FARTHEST_MARKER = 6;

/** True where the reporter's own remark on what was said begins: ، جاء ذلك خلال… / ، وكان الوزير قد… */
export function startsRemark(scope: Scope, index: number): boolean {
  const mayOpen = ((scope.opens[index] ?? 0) & OPENS.remark) !== 0;
  if (mayOpen && phraseLength(scope, index, scope.speech.remarksWithin) > 0) return true;
  if (!isBreak(scope.tokens[index - 1])) return false;
  return (mayOpen && phraseLength(scope, index, scope.speech.remarks) > 0) || isPastPerfect(scope, index);
}

/** وكان الوزير قد زار: what came before the words that are reported. */
function isPastPerfect({ tokens, speech }: Scope, index: number): boolean {
  const [auxiliary, marker] = speech.pastPerfect;
  if (!auxiliary.has(tokens[index]!.form)) return false;
  const end = Math.min(tokens.length, index + FARTHEST_MARKER);
  for (let i = index + 1; i < end && tokens[i]!.kind !== 'mark'; i++) if (reads(tokens[i], marker)) return true;
  return false;
}
