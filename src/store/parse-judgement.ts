import { z } from 'zod';
import type { PersonJudgement } from '../model/person-judgement.ts';
import { anchorsOf, identified } from './judgement-lines.ts';
import { isShowable, mostWords } from './written-words.ts';

// A log may come from anybody: what does not have exactly this shape is told and left out.

/** The id is of the fields that are known, so that none may stand beside them. */
const exactly = z.strictObject;
const id = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits');
const words = (what: keyof typeof mostWords) =>
  z
    .string()
    .refine((text) => isShowable(text, mostWords[what]), `expected one line of 1 to ${mostWords[what]} characters`);
const offset = z.number().int().min(0);
const Anchor = exactly({
  article: id,
  span: exactly({ start: offset, end: offset }).refine(({ start, end }) => start < end, 'expected start before end'),
  type: z.enum(['person', 'place', 'organization']),
  // As printed: an article may break a name at the end of a line.
  name: z.string().min(1).max(1_000),
});
const about = {
  id,
  at: z.string().refine(isMoment, 'expected a moment such as 2025-06-28T12:00:00.000Z'),
  by: words('by'),
  note: words('note').nullable(),
};
const Line = z.discriminatedUnion('kind', [
  exactly({ ...about, kind: z.literal('merge'), from: Anchor, into: Anchor }),
  exactly({ ...about, kind: z.literal('block'), left: Anchor, right: Anchor }),
  exactly({ ...about, kind: z.literal('split'), apart: z.array(Anchor).min(1), rest: z.array(Anchor).min(1) }),
  exactly({
    ...about,
    kind: z.literal('rename'),
    of: Anchor,
    name: exactly({ ar: words('name').nullable(), en: words('name').nullable() }).refine(
      ({ ar, en }) => ar !== null || en !== null,
      'expected a name in one script at least',
    ),
  }),
  exactly({ ...about, kind: z.literal('undo'), of: id }),
]);

/** A clock may be wrong by the hours of a time zone, and not by more: what is dated ahead would overrule what comes after. */
const aheadAtMost = 24 * 60 * 60 * 1000;

/** The judgement that a line of a log holds, or why it holds none. */
export function parseJudgement(line: string, now: Date): PersonJudgement | { readonly reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message}` };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { reason: `not a judgement: ${explain(parsed.error)}` };
  const given = parsed.data as PersonJudgement;
  const judgement = identified(given);
  if (judgement.id !== given.id) {
    return { reason: `the id ${given.id} is not that of what the line says, ${judgement.id}: the line was changed` };
  }
  if (Date.parse(given.at) > now.getTime() + aheadAtMost) return { reason: `${given.at} has not come yet` };
  const types = new Set(anchorsOf(given).map(({ type }) => type));
  if (types.size > 1) return { reason: `it is about unlike types: ${[...types].join(' and ')}` };
  return judgement;
}

/** Moments are compared as text, and so all are written alike. */
function isMoment(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

function explain(error: z.ZodError): string {
  const [first] = error.issues;
  return `${first!.path.join('.') || 'the line'}: ${first!.message}`;
}
