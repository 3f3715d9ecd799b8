import { once } from 'node:events';
import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenRequest } from '../../../core/open311/encode-request.ts';
import { listServices, sendRequest } from '../../../core/open311/operations.ts';
import type { Connection, Server } from '../../../core/open311/types.ts';
import { fetchHttp } from './fetch-http.ts';

const CONNECTION: Connection = { http: fetchHttp, wait: async () => {} };

describe('a server', () => {
  const REQUEST: OpenRequest = { serviceCode: '1', answers: [], description: '질문', place: { name: '센터', district: null }, replyTo: {} };
  const servers: HttpServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  });

  const serve = async (listener: RequestListener) => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, jurisdiction: null, apiKey: null, format: 'json' } satisfies Server;
  };
  const get = (server: Server, connection = CONNECTION) => listServices({ server, locale: 'en' }, connection);
  const post = (server: Server, connection = CONNECTION) => sendRequest({ server, request: REQUEST, locale: 'en' }, connection);
  const failed = (reason: string, arrived = 'unknown') => ({ type: 'failed', reason, arrived });

  it('that answers 500 is at fault', async () => {
    const server = await serve((_, response) =>
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>'),
    );
    expect(await get(server)).toEqual(failed('server', 'no'));
    expect(await post(server)).toEqual(failed('server'));
  });

  it('that never answers fails when the time is over or the user stops', async () => {
    const server = await serve(() => {});
    const limited: Connection = { ...CONNECTION, http: (call) => fetchHttp(call, AbortSignal.timeout(50)) };
    expect(await get(server, limited)).toEqual(failed('timeout', 'no'));
    expect(await post(server, limited)).toEqual(failed('timeout'));
    const stop = new AbortController();
    const stopped = post(server, { ...CONNECTION, http: (call) => fetchHttp(call, stop.signal) });
    stop.abort();
    expect(await stopped).toEqual(failed('stopped'));
  });

  it('that begins to answer and does not finish fails as well', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('[{"service_request_id":'));
    const limited: Connection = { ...CONNECTION, http: (call) => fetchHttp(call, AbortSignal.timeout(50)) };
    expect(await post(server, limited)).toEqual(failed('timeout'));
  });

  it.each(['<!DOCTYPE html><title>Welcome</title><p>Hello', '[{"service_request_id":', 'OK', '', '\u0000\ufffd\u0007'])(
    'that answers with nonsense is unreadable: %j',
    async (text) => {
      const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
      expect(await get(server)).toEqual(failed('unreadable', 'no'));
      expect(await post(server)).toEqual(failed('unreadable'));
    },
  );

  it('that has moved is followed when we read, and gets no request', async () => {
    const target = await serve((_, response) => response.end('[{"service_code":"1"}]'));
    const posted: string[] = [];
    const server = await serve((request, response) => {
      if (request.method === 'POST') posted.push(request.url!);
      response.writeHead(308, { location: target.url + request.url }).end();
    });
    expect(await get(server)).toMatchObject({ type: 'listed', services: [{ code: '1' }] });
    expect(await post(server)).toEqual(failed('server', 'no'));
    expect(posted).toEqual(['/requests.json?locale=en']);
  });

  it('that closes the connection may have the request or not', async () => {
    let calls = 0;
    const server = await serve((request) => {
      calls++;
      request.socket.destroy();
    });
    expect(await post(server)).toEqual(failed('unreachable'));
    expect(calls).toBe(1);
    expect(await get(server)).toEqual(failed('unreachable', 'no'));
  });

  it('that closes the connection during the answer may have it as well', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('[{"service_request_id":', () => response.destroy());
    });
    expect(await post(server)).toEqual(failed('unreachable'));
  });

  it('that does not run cannot be reached', async () => {
    const server = await serve(() => {});
    const [gone] = servers.splice(0);
    gone!.close();
    await once(gone!, 'close');
    expect(await get(server)).toEqual(failed('unreachable', 'no'));
  });
});
