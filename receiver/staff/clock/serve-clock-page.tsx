/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { ServerContext } from '../../server-context.ts';
import { readClock } from '../../store/check-clock.ts';
import { confirmClock, countExpired } from '../../store/requests/erase-requests.ts';
import { actorOf, need, type StaffEnv, sendPage } from '../staff-page.tsx';
import { ClockPage } from './ClockPage.tsx';

/** The page where staff who may erase confirm a doubtful clock. While the clock is plausible, it leads back. */
export function serveClockPage(context: ServerContext): Hono<StaffEnv> {
  const app = new Hono<StaffEnv>();
  app.use('/clock', need('erase'));

  app.get('/clock', async (c) => {
    const clock = await readClock(context.database.query, context);
    if (clock.type === 'plausible') return c.redirect('/', 303);
    const { due } = await countExpired(context);
    return sendPage(c, <ClockPage view={c.var.view} staff={c.var.staff} clock={clock} due={due} />);
  });

  app.post('/clock', async (c) => {
    await confirmClock(context, actorOf(c, context));
    return c.redirect('/', 303);
  });
  return app;
}
