import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is wrong with an office's server; the first part of its address. */
export const FAULTS = ['broken', 'silent', 'rubbish'] as const;
/** What the reader is told of each. */
export const SAYS = { broken: 'has a fault of its own', silent: 'You stopped it.', rubbish: 'no Open311 answer' } as const;

export interface FaultyOffice {
  /** Address of a server with this fault. */
  url(fault: (typeof FAULTS)[number]): string;
  stop(): Promise<void>;
}

/** Answers as servers do on bad days: with a fault of their own, not at all, or with a page for people. */
export async function startFaultyOffice(): Promise<FaultyOffice> {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    answer((request.url ?? '').split('/')[1] ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (fault) => `http://127.0.0.1:${port}/${fault}/v2`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(fault: string, response: ServerResponse): void {
  if (fault === 'broken') response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error');
  if (fault === 'rubbish')
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>점검 중</title><p>점검 중입니다.');
}
