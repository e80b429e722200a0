import { z } from '@hono/zod-openapi';
import * as answer from './answer-schemas.ts';
import { entityTypes, list } from './answer-schemas.ts';

// The shapes of src/model/judging.ts and src/model/person-judgement.ts once more, for the OpenAPI description.

const count = z.number().int();
const Anchor = z
  .object({ article: z.string(), span: answer.Span, type: z.enum(entityTypes), name: z.string() })
  .openapi('Anchor', { description: 'A place where an article names somebody.' });

const made = { id: z.string(), at: z.string(), by: z.string(), note: z.string().nullable() };
const PersonJudgement = z
  .discriminatedUnion('kind', [
    z.object({ ...made, kind: z.literal('merge'), from: Anchor, into: Anchor }),
    z.object({ ...made, kind: z.literal('block'), left: Anchor, right: Anchor }),
    z.object({ ...made, kind: z.literal('split'), apart: list(Anchor), rest: list(Anchor) }),
    z.object({ ...made, kind: z.literal('rename'), of: Anchor, name: answer.Name }),
    z.object({ ...made, kind: z.literal('undo'), of: z.string() }),
  ])
  .openapi('PersonJudgement');

const reason = z.enum(['kept-apart', 'one-name']);
const against = list(z.string());

const JudgementAnswer = z
  .object({
    judgement: PersonJudgement,
    state: z.enum(['holds', 'undone', 'waiting', 'conflict']),
    undoneBy: z.string().nullable(),
    conflicts: list(z.object({ reason, against })),
  })
  .openapi('JudgementAnswer');

const JudgedEntity = answer.EntityHit.extend({ roles: list(z.string()) }).openapi('JudgedEntity');
const EntityTally = answer.EntitySummary.extend({ articles: count, mentions: count, quotes: count }).openapi(
  'EntityTally',
);

const JudgementPreview = z
  .object({
    stays: answer.EntitySummary.nullable(),
    came: list(EntityTally),
    went: list(EntityTally),
    changed: list(z.object({ before: EntityTally, after: EntityTally })),
    moved: z.object({ mentions: count, quotes: count, statements: count }),
    conflicts: list(z.object({ judgement: z.string(), reason, against })),
  })
  .openapi('JudgementPreview');

const ReviewSide = JudgedEntity.extend({
  article: answer.ArticleSummary,
  span: answer.Span,
  context: answer.TextSpan,
}).openapi('ReviewSide');

export const Judgements = list(JudgementAnswer);
export const Judged = JudgementAnswer.extend({
  recorded: z.boolean(),
  entities: list(JudgedEntity),
  preview: JudgementPreview.nullable(),
}).openapi('Judged');
export const ReviewPage = z
  .object({
    total: count,
    pairs: list(
      z.object({
        left: ReviewSide,
        right: ReviewSide,
        score: z.number(),
        reasons: list(answer.Reason),
        usefulness: z.number(),
      }),
    ),
  })
  .openapi('ReviewPage');
