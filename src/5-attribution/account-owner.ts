import type { Candidate } from './candidate.ts';
import { findMedia } from './find-media.ts';
import { type Frame, isMark, reads, speakerNounAt, wordAt } from './frame.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

/** From an account to its owner stand fewer words: الحساب الرسمي للوزارة. */
const FARTHEST_OWNER = 4;

/** وأكدت في تغريدة عبر حساب الوزارة: whose account it is speaks. */
export function accountOwner(frame: Frame): Candidate | null {
  for (let i = frame.cue + 1; i < frame.to; i++) {
    if (!reads(frame, i, frame.language.settings.accountNouns)) continue;
    let owner = i + 1;
    while (owner < i + FARTHEST_OWNER && !frame.mentionAt.has(owner) && !speakerNounAt(frame, owner)) {
      if (isMark(frame.tokens[owner]) || frame.speech.prepositions.has(frame.tokens[owner]?.form ?? '')) return null;
      owner++;
    }
    if (owner >= Math.min(frame.to, i + FARTHEST_OWNER)) return null;
    const read = readNounPhrase(frame, owner, frame.to);
    const isMedium = findMedia(frame, owner, owner + 1).length > 0;
    if (!read || isMedium) return null;
    return { ...read, rule: { id: 'source-named', phrase: wordAt(frame, i) } };
  }
  return null;
}
