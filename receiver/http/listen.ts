import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. */
export interface Listener {
  /** Its address, without a slash at the end. */
  url: string;
  /** Lets calls under way finish, up to 5 seconds, and ends. */
  close(): Promise<void>;
}

/** Milliseconds that a connection waits for its next request. Node’s 5 seconds end it just when a proxy in front uses it again. */
const KEEP_ALIVE_TIMEOUT = 75_000;
/** Milliseconds that a slow sender may take for one request. */
const REQUEST_TIMEOUT = 30_000;
/** Milliseconds that calls under way may take when the server closes. */
const PATIENCE = 5_000;

/** Serves an app at an address; port 0 is any free port. Rejects where the address cannot be taken. */
export async function listen({ fetch }: Hono, { host, port }: { host: string; port: number }): Promise<Listener> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { requestTimeout: REQUEST_TIMEOUT, keepAliveTimeout: KEEP_ALIVE_TIMEOUT },
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  return { url: urlOf(server, host), close: () => close(server) };
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(timer);
}
