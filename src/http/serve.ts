import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { InputError } from '../model/errors.ts';
import type { Isnad } from '../store/isnad.ts';
import { createApp } from './app.ts';
import { explorerFiles } from './explorer-files.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface Serving {
  /** http://127.0.0.1:8080 */
  readonly address: string;
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Whether judgements are refused. */
  readonly readOnly?: boolean;
  readonly log: (message: string) => void;
}

/**
 * Answers on a port; 0 takes a free one.
 * @throws InputError where the port is taken or not allowed.
 */
export async function serve(isnad: Isnad, { host, port, readOnly = false, log }: ServeOptions): Promise<Serving> {
  const isLoopback = loopback.has(host) || host === '::1';
  const hosts = isLoopback ? loopback : null;
  const writers = readOnly ? null : (hosts ?? new Set([host]));
  const app = createApp(isnad, { explorer: explorerFiles(), hosts, writers, log });
  const server = listen({ fetch: app.fetch, hostname: host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const cause = code === 'EADDRINUSE' ? 'the port is taken; choose another with --port' : message;
    throw new InputError(`Cannot serve on ${host}:${port}: ${cause}`, { cause: error });
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}
