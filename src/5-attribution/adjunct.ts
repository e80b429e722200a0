import { dayAt } from './day-at.ts';
import { endOfOccasion } from './find-venue.ts';
import { carriesPreposition, type Frame, isMark, reads } from './frame.ts';
import { occasionAt } from './occasion.ts';
import { outletAfter } from './outlet.ts';

/** A verb and its subject are parted by at most so many of them: أمس في مؤتمر صحفي لقناة محلية. */
const MOST = 4;

/** The index after the days, occasions and media that stand between a verb and its subject: أوضح أمس لـ«المساء» المتحدث. */
export function afterAdjuncts(frame: Frame, from: number): number {
  let index = from;
  for (let count = 0; count < MOST && index < frame.to; count++) {
    const end = endOfAdjunct(frame, index);
    if (end === null) break;
    index = end;
    while (index < frame.to && isMark(frame.tokens[index]) && '،,»"”)'.includes(frame.tokens[index]!.form)) index++;
  }
  return index;
}

function endOfAdjunct(frame: Frame, index: number): number | null {
  const day = dayAt(frame, index);
  if (day) return day.end;
  const occasion = occasionAt(frame, index);
  if (occasion) return endOfOccasion(frame, occasion);
  if (isAudience(frame, index)) return index + 1;
  const outlet = outletAfter(frame, index);
  if (!outlet) return null;
  let end = index;
  while (end < frame.to && frame.tokens[end]!.start < outlet.span.end) end++;
  return end;
}

/** للصحفيين between a verb and its subject. */
function isAudience(frame: Frame, index: number): boolean {
  return (
    !frame.mentionAt.has(index) &&
    reads(frame, index, frame.language.settings.audiences) &&
    carriesPreposition(frame, index)
  );
}
