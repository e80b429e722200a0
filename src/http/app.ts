import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import { toGraphml } from '../export/graphml.ts';
import { InputError, NotFoundError } from '../model/errors.ts';
import type { Isnad } from '../store/isnad.ts';
import { version } from '../store/version.ts';
import type { ExplorerFiles } from './explorer-files.ts';
import { protect, protectWriting } from './protect.ts';
import * as routes from './routes.ts';

export interface AppOptions {
  /** The explorer's files; null where it is not built. */
  readonly explorer: ExplorerFiles | null;
  /** Host names that requests may be addressed to; null allows any. */
  readonly hosts: ReadonlySet<string> | null;
  /** Host names, besides numeric addresses, under which judgements are taken; null where none are: read-only. */
  readonly writers: ReadonlySet<string> | null;
  /** Where faults of the server are told. */
  readonly log: (message: string) => void;
}

const limitBody = bodyLimit({
  maxSize: 1024 * 1024,
  onError: (c) => c.json({ error: { message: 'A body may have 1 MB.' } }, 413),
});

/** Every question of the interface over HTTP, and the explorer. */
export function createApp(isnad: Isnad, { explorer, hosts, writers, log }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new InputError(explain(result.error));
    },
  });
  app.use(protect(hosts), protectWriting(writers), limitBody);

  app.openapi(routes.status, async (c) =>
    c.json({ ...(await isnad.counts()), version, readOnly: writers === null }, 200),
  );
  app.openapi(routes.search, async (c) => {
    const { q, type, limit } = c.req.valid('query');
    return c.json(await isnad.search(q, { limit, ...(type && { type }) }), 200);
  });
  app.openapi(routes.graph, async (c) => c.json(await isnad.entityGraph(c.req.valid('query')), 200));
  app.openapi(routes.entity, async (c) => {
    const { type, slug } = c.req.valid('param');
    return c.json(await isnad.entity(`${type}/${slug}`), 200);
  });
  app.openapi(routes.quotes, async (c) => {
    const { total, quotes } = await isnad.whoSaid(c.req.valid('query'));
    return c.json({ total, quotes }, 200);
  });
  app.openapi(routes.articles, async (c) => c.json(await isnad.articles(c.req.valid('query')), 200));
  app.openapi(routes.article, async (c) => c.json(await isnad.article(c.req.valid('param').id), 200));
  app.openapi(routes.statement, async (c) => c.json(await isnad.statement(c.req.valid('param').id), 200));
  app.openapi(routes.related, async (c) =>
    c.json(await isnad.related({ statement: c.req.valid('param').id, ...c.req.valid('query') }), 200),
  );
  app.openapi(routes.judgements, async (c) => c.json(await isnad.judgements(), 200));
  app.openapi(routes.judgementLines, async (c) => {
    const lines = await isnad.exportJudgements();
    c.header('content-type', 'application/jsonl; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="judgements.jsonl"');
    return c.body(lines.map((line) => `${line}\n`).join(''));
  });
  app.openapi(routes.review, async (c) => c.json(await isnad.review(c.req.valid('query')), 200));
  app.openapi(routes.previewJudgement, async (c) => {
    const { by, note, ...proposal } = c.req.valid('json');
    return c.json(await isnad.judge(proposal, { by, note, dryRun: true }), 200);
  });
  app.openapi(routes.recordJudgement, async (c) => {
    const { by, note, ...proposal } = c.req.valid('json');
    return c.json(await isnad.judge(proposal, { by, note }), 200);
  });
  app.openapi(routes.graphml, async (c) => {
    const pieces = toGraphml(await isnad.graph(), c.req.valid('query').flavour);
    c.header('content-type', 'application/xml; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="isnad.graphml"');
    return c.body(ReadableStream.from(pieces).pipeThrough(new TextEncoderStream()));
  });
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Isnad', version } });

  app.get('*', async (c, next) => {
    const file = await explorer?.read(c.req.path);
    if (file) return c.body(file.bytes, 200, { 'content-type': file.type, 'cache-control': file.caching });
    if (c.req.path === '/' && !explorer) return c.text('The explorer is not built yet: npm run build\n', 404);
    return next();
  });
  app.notFound((c) => c.json({ error: { message: `There is nothing at ${c.req.path}` } }, 404));
  app.onError((error, c) => {
    if (error instanceof InputError) return c.json({ error: { message: error.message } }, 400);
    if (error instanceof NotFoundError) return c.json({ error: { message: error.message } }, 404);
    // A body that is not what its content-type says.
    if (error instanceof HTTPException && error.status < 500) {
      return c.json({ error: { message: error.message } }, error.status);
    }
    log(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return c.json({ error: { message: 'The server failed to answer. Its log tells why.' } }, 500);
  });
  return app;
}

function explain(error: ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
