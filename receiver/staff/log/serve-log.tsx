/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { listAccesses } from '../../log/log-access.ts';
import type { ServerContext } from '../../server-context.ts';
import { pageOf } from '../parts/Pager.tsx';
import { type StaffEnv, sendPage } from '../staff-page.tsx';
import { LOG_PAGE_SIZE, LogPage } from './LogPage.tsx';

/** The access log and its check, for all of the staff: everybody can see that every access is recorded. */
export function serveLog({ database, log }: ServerContext): Hono<StaffEnv> {
  const app = new Hono<StaffEnv>();

  app.get('/log', async (c) => {
    const { view, staff } = c.var;
    const page = pageOf(c);
    const accesses = await listAccesses(database.query, page, LOG_PAGE_SIZE);
    return sendPage(c, <LogPage {...{ view, staff, accesses, lastCheck: log.last(), page }} />);
  });

  app.post('/log/check', async (c) => {
    await log.check();
    return c.redirect('/log', 303);
  });
  return app;
}
