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
