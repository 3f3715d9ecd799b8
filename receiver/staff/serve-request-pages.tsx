/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { clientAddress } from '../client-address.ts';
import { addDays, dayInSeoul } from '../days.ts';
import type { Office } from '../office.ts';
import { countRequests } from '../store/count-requests.ts';
import { eraseRequest } from '../store/erase-requests.ts';
import { closeRequest, findRequest, listRequests } from '../store/find-requests.ts';
import { type Access, type Action, listAccesses, logAccess } from '../store/log-access.ts';
import { readNumber } from '../store/request-number.ts';
import { ErasePage } from './ErasePage.tsx';
import { LOG_PAGE_SIZE, LogPage } from './LogPage.tsx';
import { MessagePage } from './MessagePage.tsx';
import { OverviewPage, PAGE_SIZE, PERIODS } from './OverviewPage.tsx';
import { RequestPage } from './RequestPage.tsx';
import { type StaffEnv, sendPage } from './staff-page.tsx';

const DEFAULT_PERIOD = 30;

/** The pages behind the login. Whatever shows or changes a request is logged, before it is shown. */
export function serveRequestPages(office: Office): Hono<StaffEnv> {
  const { database, now, settings } = office;
  const { query } = database;
  const app = new Hono<StaffEnv>();

  const access = (c: Context<StaffEnv>, action: Action, id: string): Access & { request_id: string } => ({
    at: now(),
    staff: c.var.staff,
    address: clientAddress(c, settings.trustProxy),
    action,
    request_id: id,
  });

  app.get('/', async (c) => {
    const days = PERIODS.find((period) => period === Number(c.req.query('days'))) ?? DEFAULT_PERIOD;
    const from = dayInSeoul(addDays(now(), 1 - days));
    const page = pageOf(c);
    const [counts, requests] = await Promise.all([countRequests(query, from), listRequests(query, page, PAGE_SIZE)]);
    const { view, staff } = c.var;
    return sendPage(c, <OverviewPage {...{ view, staff, days, from, to: dayInSeoul(now()), counts, requests, page }} />);
  });

  app.get('/find', (c) => c.redirect(`/requests/${readNumber(c.req.query('number') ?? '') ?? 'unknown'}`, 303));

  app.get('/requests/:id', async (c, next) => {
    const request = await findRequest(query, c.req.param('id'));
    if (!request) return next();
    await logAccess(query, access(c, 'view', request.id));
    return sendPage(c, <RequestPage view={c.var.view} staff={c.var.staff} request={request} />);
  });

  app.get('/requests/:id/export', async (c, next) => {
    const request = await findRequest(query, c.req.param('id'));
    if (!request) return next();
    await logAccess(query, access(c, 'export', request.id));
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/json; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="request-${request.id}.json"`);
    return c.body(`${JSON.stringify(request, null, 2)}\n`);
  });

  for (const action of ['close', 'reopen'] as const) {
    app.post(`/requests/:id/${action}`, async (c, next) => {
      const id = readNumber(c.req.param('id'));
      if (!id || !(await closeRequest(query, id, action === 'close' ? now() : null))) return next();
      await logAccess(query, access(c, action, id));
      return c.redirect(`/requests/${id}`, 303);
    });
  }

  app.get('/requests/:id/erase', async (c, next) => {
    const request = await findRequest(query, c.req.param('id'));
    return request ? sendPage(c, <ErasePage view={c.var.view} staff={c.var.staff} id={request.id} />) : next();
  });

  app.post('/requests/:id/erase', async (c, next) => {
    const id = readNumber(c.req.param('id'));
    if (!id || !(await eraseRequest(database, access(c, 'erase', id)))) return next();
    return sendPage(c, <MessagePage view={c.var.view} staff={c.var.staff} message={c.var.view.texts.erased} />);
  });

  app.get('/log', async (c) => {
    const page = pageOf(c);
    const accesses = await listAccesses(query, page, LOG_PAGE_SIZE);
    return sendPage(c, <LogPage view={c.var.view} staff={c.var.staff} accesses={accesses} page={page} />);
  });
  return app;
}

/** The page of a list that is asked for, from 1. */
function pageOf(c: Context): number {
  const page = Math.floor(Number(c.req.query('page')));
  return page >= 1 && page <= 1_000_000 ? page : 1;
}
