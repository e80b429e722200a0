import type { MiddlewareHandler } from 'hono';
import { InputError } from '../model/errors.ts';

/** Article text is hostile: whatever of it might be taken for markup or script must not run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // ForceAtlas2's worker is a blob.
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Headers that keep a browser from running or framing what it should not, and a check of the host: a page elsewhere
 * that makes its own name point at this machine (DNS rebinding) must not read the store.
 * @param hosts Host names that requests may be addressed to; null allows any.
 */
export function protect(hosts: ReadonlySet<string> | null): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (hosts && !hosts.has(hostname)) {
      throw new InputError(`This server answers to ${[...hosts].join(', ')}, not to "${hostname}".`);
    }
    await next();
    c.header('content-security-policy', contentSecurityPolicy);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cross-origin-resource-policy', 'same-origin');
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-cache');
  };
}

/** What keeps a request to write from being carried out, with the status of the answer. */
interface Refusal {
  readonly status: 403 | 415;
  readonly message: string;
}

/**
 * Lets requests write that come from the explorer or from a program, and from no other page: a server on this machine is
 * within reach of every page that a browser here has open. Such a page cannot send JSON without the browser asking first,
 * which is answered by no leave, and the browser tells where it comes from.
 * @param writers Hosts besides numeric addresses that writing requests may be addressed to; null where none may write.
 */
export function protectWriting(writers: ReadonlySet<string> | null): MiddlewareHandler {
  return async (c, next) => {
    const refusal = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) ? null : refuse(c.req.raw, writers);
    return refusal ? c.json({ error: { message: refusal.message } }, refusal.status) : next();
  };
}

function refuse({ url, headers }: Request, writers: ReadonlySet<string> | null): Refusal | null {
  if (writers === null) return { status: 403, message: 'This server is read-only: it records no judgements.' };
  const { host, hostname } = new URL(url);
  // A page elsewhere may make its own name point here (DNS rebinding), but not a number.
  if (!writers.has(hostname) && !isNumeric(hostname)) {
    return { status: 403, message: `Judgements are not taken under the name "${hostname}".` };
  }
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const foreign =
    (site !== null && site !== 'same-origin' && site !== 'none') || (origin !== null && hostOf(origin) !== host);
  if (foreign) return { status: 403, message: 'Judgements are not taken from other pages.' };
  const [type] = (headers.get('content-type') ?? '').split(';');
  if (type!.trim().toLowerCase() === 'application/json') return null;
  return { status: 415, message: 'Expected a body of content-type application/json.' };
}

function isNumeric(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname);
}

/** null for `null`, which a browser sends where it does not tell. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
