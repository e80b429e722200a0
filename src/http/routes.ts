import { createRoute, type z } from '@hono/zod-openapi';
import * as answer from './answer-schemas.ts';
import * as judging from './judging-schemas.ts';
import * as query from './query-schemas.ts';

// One route a question. Each can fail in the same three ways.

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: answer.ErrorAnswer } },
});

const failures = {
  400: problem('The question is not understood'),
  404: problem('There is nothing of this name or id'),
  500: problem('A fault of the server'),
};

function ok<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...failures };
}

export const status = createRoute({
  method: 'get',
  path: '/api/status',
  responses: ok('What the store holds', answer.StatusAnswer),
});

export const search = createRoute({
  method: 'get',
  path: '/api/search',
  request: { query: query.SearchQuery },
  responses: ok('Entities by name, best match first', answer.EntityHits),
});

export const graph = createRoute({
  method: 'get',
  path: '/api/graph',
  request: { query: query.GraphQuery },
  responses: ok('The entities that matter most and what joins them', answer.GraphAnswer),
});

export const entity = createRoute({
  method: 'get',
  path: '/api/entities/{type}/{slug}',
  request: { params: query.EntityPath },
  responses: ok('All that is known of one entity', answer.EntityAnswer),
});

export const quotes = createRoute({
  method: 'get',
  path: '/api/quotes',
  request: { query: query.QuotesQuery },
  responses: ok('Who said what; newest first', answer.QuotePage),
});

export const articles = createRoute({
  method: 'get',
  path: '/api/articles',
  request: { query: query.PageQuery },
  responses: ok('Articles, newest first', answer.ArticlePage),
});

export const article = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  request: { params: query.IdPath },
  responses: ok('An article with its text and all annotations', answer.ArticleAnswer),
});

export const statement = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  request: { params: query.IdPath },
  responses: ok('A statement with every quote that is a sighting of it', answer.StatementAnswer),
});

export const related = createRoute({
  method: 'get',
  path: '/api/statements/{id}/related',
  request: { params: query.IdPath, query: query.RelatedQuery },
  responses: ok('Statements by the same speaker on the same matter, in the order of time', answer.RelatedAnswers),
});

export const graphml = createRoute({
  method: 'get',
  path: '/api/export/graphml',
  request: { query: query.GraphmlQuery },
  responses: {
    200: { description: 'The whole graph as GraphML', content: { 'application/xml': { schema: { type: 'string' } } } },
    ...failures,
  },
});

export const judgements = createRoute({
  method: 'get',
  path: '/api/judgements',
  responses: ok('The judgements of people, earliest first, with what has become of each', judging.Judgements),
});

// Any string to the types of the routes: by its first letters they would take it for JSON.
const JSON_LINES: string = 'application/jsonl';

export const judgementLines = createRoute({
  method: 'get',
  path: '/api/judgements.jsonl',
  responses: {
    200: {
      description: 'The log as JSON Lines, as others can take it in',
      content: { [JSON_LINES]: { schema: { type: 'string' } } },
    },
    ...failures,
  },
});

export const review = createRoute({
  method: 'get',
  path: '/api/review',
  request: { query: query.ReviewQuery },
  responses: ok('Pairs that may be one, the most useful to judge first', judging.ReviewPage),
});

const judgementRequest = {
  body: { required: true, content: { 'application/json': { schema: query.JudgementBody } } },
} as const;

const refusals = {
  403: problem('The server is read-only, or the request comes from another page'),
  413: problem('The body is too large'),
  415: problem('The body is not JSON'),
};

export const previewJudgement = createRoute({
  method: 'post',
  path: '/api/judgements/preview',
  request: judgementRequest,
  responses: { ...ok('What would follow from a judgement; nothing is recorded', judging.Judged), ...refusals },
});

export const recordJudgement = createRoute({
  method: 'post',
  path: '/api/judgements',
  request: judgementRequest,
  responses: { ...ok('The judgement as recorded, and those it is about as they now are', judging.Judged), ...refusals },
});
