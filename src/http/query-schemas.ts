import { z } from '@hono/zod-openapi';
import { isDateOrItsBeginning } from '../9-query/dates.ts';
import { GRAPHML_FLAVOURS } from '../export/graphml.ts';
import { edgeTypes, entityTypes, quoteKinds } from './answer-schemas.ts';

const name = (what: string) => z.string().trim().min(1).max(300).openapi({ description: what });
const date = z
  .string()
  .refine(isDateOrItsBeginning, 'expected an ISO date such as 2025-06-28, or its beginning, such as 2025-06')
  .openapi({ example: '2025-06-28' });

const whole = (least: number, most: number, standard: number) =>
  z.coerce
    .number({ error: 'expected a number' })
    .int()
    .min(least)
    .max(most)
    .default(standard)
    .openapi({ type: 'integer' });

/** A list of words from a fixed set, joined by commas: types=person,place. */
function listOf<const Word extends string>(words: readonly Word[]) {
  return z
    .string()
    .default(words.join(','))
    .transform((given, context): Word[] => {
      const parts = given.split(',').map((part) => part.trim());
      const wrong = parts.filter((part) => !(words as readonly string[]).includes(part));
      if (wrong.length > 0) {
        context.addIssue({
          code: 'custom',
          message: `expected some of ${words.join(', ')}; got "${wrong.join('", "')}"`,
        });
      }
      return [...new Set(parts)] as Word[];
    })
    .openapi({ type: 'string', example: words.join(',') });
}

export const SearchQuery = z.object({
  q: z.string().max(300).openapi({ description: 'A name in Arabic or Latin letters', example: 'Peskov' }),
  type: z.enum(entityTypes).optional(),
  limit: whole(1, 100, 20),
});

export const GraphQuery = z.object({
  types: listOf(entityTypes),
  edges: listOf(edgeTypes),
  limit: whole(1, 2000, 60),
  around: name('The id of an entity: it and its neighbours alone').optional(),
});

export const QuotesQuery = z.object({
  speaker: name('A name in any script, or the id of an entity').optional(),
  about: name('Who or what is named inside the quote').optional(),
  via: name('Who stands in the chain').optional(),
  kind: z.enum(quoteKinds).optional(),
  since: date.optional(),
  until: date.optional(),
  article: name('The id of an article').optional(),
  statement: name('The id of a statement').optional(),
  limit: whole(1, 500, 50),
  offset: whole(0, 1e9, 0),
});

export const RelatedQuery = z.object({ since: date.optional(), until: date.optional(), limit: whole(1, 500, 50) });

export const PageQuery = z.object({ limit: whole(1, 500, 50), offset: whole(0, 1e9, 0) });

export const GraphmlQuery = z.object({ flavour: z.enum(GRAPHML_FLAVOURS).default('portable') });

const part = (key: string, example: string) => z.string().openapi({ param: { name: key, in: 'path' }, example });

export const EntityPath = z.object({ type: z.enum(entityTypes), slug: part('slug', 'yuri-ushakov') });
export const IdPath = z.object({ id: part('id', '0123456789abcdef') });

export const ReviewQuery = z.object({ limit: whole(1, 500, 20) });

const entity = name('A name in any script, or the id of an entity');
const words = (most: number, what: string) => z.string().max(most).openapi({ description: what });
const judging = {
  by: words(200, 'Who decides').openapi({ example: 'Amal' }),
  note: words(2_000, 'Why').nullish(),
};

/** What a judgement is to say; who decides, and why. */
export const JudgementBody = z
  .discriminatedUnion('kind', [
    z.object({ ...judging, kind: z.literal('merge'), from: entity, into: entity }),
    z.object({ ...judging, kind: z.literal('block'), left: entity, right: entity }),
    z.object({
      ...judging,
      kind: z.literal('split'),
      entity,
      articles: z.array(name('The id or path of an article')).min(1).max(10_000),
    }),
    z.object({
      ...judging,
      kind: z.literal('rename'),
      entity,
      ar: words(300, 'The Arabic name').optional(),
      en: words(300, 'The English name').optional(),
    }),
    z.object({ ...judging, kind: z.literal('undo'), judgement: name('The id of a judgement') }),
  ])
  .openapi('JudgementBody');
