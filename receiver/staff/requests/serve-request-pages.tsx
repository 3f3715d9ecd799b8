/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { addDays, seoulDate } from '../../../core/time/seoul-clock.ts';
import type { Access, Action } from '../../log/access.ts';
import { logAccess, recordAccess } from '../../log/log-access.ts';
import type { ServerContext } from '../../server-context.ts';
import { readClock } from '../../store/check-clock.ts';
import { countRequests } from '../../store/requests/count-requests.ts';
import { countExpired, eraseRequest } from '../../store/requests/erase-requests.ts';
import { closeRequest, findRequest, listRequests } from '../../store/requests/find-requests.ts';
import { readNumber } from '../../store/requests/request-number.ts';
import { MessagePage } from '../parts/MessagePage.tsx';
import { pageOf } from '../parts/Pager.tsx';
import { actorOf, need, readField, type StaffEnv, sendPage } from '../staff-page.tsx';
import { ErasePage } from './ErasePage.tsx';
import { ExportPage, LONGEST_REASON } from './ExportPage.tsx';
import { OverviewPage, PAGE_SIZE, PERIODS } from './OverviewPage.tsx';
import { RequestPage } from './RequestPage.tsx';

const DEFAULT_PERIOD = 30;

/** The pages for requests. Everything that shows or changes a request is logged before it is shown. */
export function serveRequestPages(context: ServerContext): Hono<StaffEnv> {
  const { database, now } = context;
  const { query } = database;
  const app = new Hono<StaffEnv>();

  const access = (c: Context<StaffEnv>, action: Action, id: string): Access & { request_id: string } => ({
    ...actorOf(c, context),
    action,
    request_id: id,
    note: null,
  });

  // People who only manage tokens begin with the tokens.
  app.get('/', (c, next) => (c.var.staff.roles.includes('read') ? next() : c.redirect('/tokens', 303)));
  for (const path of ['/find', '/requests/*']) app.use(path, need('read'));
  app.use('/requests/:id/erase', need('erase'));

  app.get('/', async (c) => {
    const days = PERIODS.find((period) => period === Number(c.req.query('days'))) ?? DEFAULT_PERIOD;
    const from = seoulDate(addDays(now(), 1 - days));
    const page = pageOf(c);
    const [counts, requests, clock, { hidden }] = await Promise.all([
      countRequests(query, from),
      listRequests(context, page, PAGE_SIZE),
      readClock(query, context),
      countExpired(context),
    ]);
    const { view, staff } = c.var;
    return sendPage(c, <OverviewPage {...{ view, staff, days, from, to: seoulDate(now()), counts, requests, page, clock, hidden }} />);
  });

  app.get('/find', (c) => c.redirect(`/requests/${readNumber(c.req.query('number') ?? '') ?? 'unknown'}`, 303));

  app.get('/requests/:id', async (c, next) => {
    const request = await findRequest(context, c.req.param('id'));
    if (!request) return next();
    await recordAccess(database, access(c, 'view', request.id));
    return sendPage(c, <RequestPage view={c.var.view} staff={c.var.staff} request={request} />);
  });

  app.get('/requests/:id/export', async (c, next) => {
    const request = await findRequest(context, c.req.param('id'));
    return request ? sendPage(c, <ExportPage view={c.var.view} staff={c.var.staff} id={request.id} />) : next();
  });

  app.post('/requests/:id/export', async (c, next) => {
    const request = await findRequest(context, c.req.param('id'));
    if (!request) return next();
    const reason = await readField(c, 'reason');
    if (!isReason(reason)) return sendPage(c, <ExportPage view={c.var.view} staff={c.var.staff} id={request.id} refused />, 400);
    await recordAccess(database, { ...access(c, 'export', request.id), note: reason });
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/json; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="request-${request.id}.json"`);
    return c.body(`${JSON.stringify(request, null, 2)}\n`);
  });

  for (const action of ['close', 'reopen'] as const) {
    app.post(`/requests/:id/${action}`, async (c, next) => {
      const id = readNumber(c.req.param('id'));
      const time = now();
      const done = await database.transaction(async (within) => {
        const found = id !== null && (await closeRequest(within, id, { now: time, closedAt: action === 'close' ? time : null }));
        if (found) await logAccess(within, access(c, action, id));
        return found;
      });
      if (!done) return next();
      return c.redirect(`/requests/${id}`, 303);
    });
  }

  app.get('/requests/:id/erase', async (c, next) => {
    const request = await findRequest(context, c.req.param('id'));
    return request ? sendPage(c, <ErasePage view={c.var.view} staff={c.var.staff} id={request.id} />) : next();
  });

  app.post('/requests/:id/erase', async (c, next) => {
    const id = readNumber(c.req.param('id'));
    if (!id || !(await eraseRequest(database, access(c, 'erase', id)))) return next();
    return sendPage(c, <MessagePage view={c.var.view} staff={c.var.staff} message={c.var.view.t('erase.done')} />);
  });
  return app;
}

/** A reason is one line with at least one letter or digit, so that `.` does not count. */
function isReason(text: string): boolean {
  return [...text].length <= LONGEST_REASON && /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\u2028\u2029]/u.test(text);
}
