import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Service } from '../../core/services.ts';
import { clientAddress } from '../http/client-address.ts';
import { describeFault } from '../http/describe-fault.ts';
import { createLimiter } from '../limits/create-limiter.ts';
import type { RateLimiter } from '../limits/limit-rate.ts';
import { REQUEST_SERVICES } from '../read-services.ts';
import type { ServerContext } from '../server-context.ts';
import { obstacleOf } from '../store/obstacle.ts';
import { answer, localeOf, type Refusal, refuse } from './answer.ts';
import { describeEndpoint } from './describe-endpoint.ts';
import { defineService, describeServices } from './describe-services.ts';
import { receiveRequest } from './receive-request.ts';
import { reportStatus, reportToken } from './report-status.ts';

/** Far more than 4,000 percent-encoded characters of Hangul and all other fields. */
const LARGEST_KB = 64;

/** When to try again after the disk was full. In that case, nothing has been stored. */
const RETRY_SECONDS = 300;

const API = '/open311/v2';
/** A resource's name, with or without a format. */
const named = (name: string) => `${API}/:file{${name}(?:\\.json|\\.xml)?}`;

/** Open311 GeoReport v2 for senders, and its discovery document: public, from any origin, in XML and JSON. */
export function serveOpen311(context: ServerContext): Hono {
  const { database, settings } = context;
  const limiters = { GET: createLimiter(database, 'get', settings.getRate), POST: createLimiter(database, 'post', settings.postRate) };
  const app = new Hono();

  for (const path of [`${API}/*`, '/discovery.json', '/discovery.xml']) {
    app.use(path, cors({ origin: '*', allowMethods: ['GET', 'POST'], exposeHeaders: ['Retry-After'], maxAge: 86_400 }));
    app.use(path, async (c, next) => {
      c.header('X-Content-Type-Options', 'nosniff');
      return (await limited(c, limiters[c.req.method === 'POST' ? 'POST' : 'GET'], settings.trustProxy)) ?? next();
    });
  }
  app.get('/discovery.json', (c) =>
    answer(c, 'discovery', describeEndpoint(context, (settings.publicUrl ?? new URL(c.req.url).origin) + API)),
  );
  app.get('/discovery.xml', (c) =>
    answer(c, 'discovery', describeEndpoint(context, (settings.publicUrl ?? new URL(c.req.url).origin) + API)),
  );
  app.get(named('services'), (c) => answer(c, 'services', describeServices(context.directory, localeOf(c))));
  app.get(`${API}/services/:file`, (c) => serveDefinition(c, context));
  app.get(named('requests'), (c) => reportStatus(c, context, c.req.query('service_request_id')));
  app.get(`${API}/requests/:file`, (c) => reportStatus(c, context, nameOf(c)));
  app.get(`${API}/tokens/:file`, (c) => reportToken(c, context, nameOf(c)));
  const tooLarge: Refusal = { status: 413, error: 'tooLarge', values: { limit: LARGEST_KB } };
  app.post(named('requests'), bodyLimit({ maxSize: LARGEST_KB * 1024, onError: (c) => refuse(c, tooLarge) }), (c) =>
    receiveRequest(c, context),
  );
  app.all(`${API}/*`, (c) => refuse(c, { status: 404, error: 'notFound' }));
  app.onError((error, c) => {
    context.report(describeFault(c, error));
    const obstacle = obstacleOf(error);
    if (obstacle === 'no room') c.header('Retry-After', String(RETRY_SECONDS));
    return refuse(c, obstacle ? { status: 503, error: 'unavailable' } : { status: 500, error: 'fault' });
  });
  return app;
}

async function limited(c: Context, limiter: RateLimiter, trustProxy: boolean): Promise<Response | null> {
  const seconds = await limiter.take(clientAddress(c, trustProxy));
  if (seconds === 0) return null;
  c.header('Retry-After', String(seconds));
  return refuse(c, { status: 429, error: 'tooMany', values: { seconds } });
}

function serveDefinition(c: Context, { settings }: ServerContext): Response {
  const code = nameOf(c);
  if (!(REQUEST_SERVICES as readonly string[]).includes(code)) return refuse(c, { status: 404, error: 'unknownService' });
  return answer(c, 'service_definition', defineService(code as Service, localeOf(c), settings));
}

/** The last part of the address, without its format. */
function nameOf(c: Context): string {
  return (c.req.param('file') ?? '').replace(/\.(json|xml)$/, '');
}
