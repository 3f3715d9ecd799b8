/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Office } from '../../office.ts';
import { readClock } from '../../store/check-clock.ts';
import { confirmClock, countExpired } from '../../store/requests/erase-requests.ts';
import { actor, need, type StaffEnv, sendPage } from '../staff-page.tsx';
import { ClockPage } from './ClockPage.tsx';

/** Where staff who may erase say that the clock is right. While it is plausible, there is nothing to say. */
export function serveClockPage(office: Office): Hono<StaffEnv> {
  const app = new Hono<StaffEnv>();
  app.use('/clock', need('erase'));

  app.get('/clock', async (c) => {
    const clock = await readClock(office.database.query, office);
    if (clock.type === 'plausible') return c.redirect('/', 303);
    const { due } = await countExpired(office);
    return sendPage(c, <ClockPage view={c.var.view} staff={c.var.staff} clock={clock} due={due} />);
  });

  app.post('/clock', async (c) => {
    await confirmClock(office, actor(c, office));
    return c.redirect('/', 303);
  });
  return app;
}
