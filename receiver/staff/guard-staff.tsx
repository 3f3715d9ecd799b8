/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { clientAddress } from '../client-address.ts';
import { createRateLimiter } from '../limit-rate.ts';
import type { Office } from '../office.ts';
import { logAccess } from '../store/log-access.ts';
import { LoginPage } from './LoginPage.tsx';
import { endSession, findSession, SESSION_HOURS, startSession } from './sessions.ts';
import { type StaffEnv, sendPage } from './staff-page.tsx';
import { findTokenOwner } from './tokens.ts';

const COOKIE = 'annae-staff';

/** Logging in and out; whoever is not logged in gets no further than the question for the token. */
export function guardStaff(office: Office): Hono<StaffEnv> {
  const { database, folder, now, settings } = office;
  const limiter = createRateLimiter(settings.loginRate, () => now().getTime());
  const app = new Hono<StaffEnv>();

  app.post('/log-in', async (c) => {
    const { view } = c.var;
    const address = clientAddress(c, settings.trustProxy);
    if (limiter.take(address)) return sendPage(c, <LoginPage view={view} error={view.texts.tooMany} />, 429);
    const { token } = await c.req.parseBody();
    const staff = typeof token === 'string' ? findTokenOwner(folder, token) : null;
    if (!staff) return sendPage(c, <LoginPage view={view} error={view.texts.wrongToken} />, 403);
    await logAccess(database.query, { at: now(), staff, address, action: 'log-in', request_id: null });
    setCookie(c, COOKIE, await startSession(office, staff), {
      httpOnly: true,
      sameSite: 'Strict',
      secure: settings.publicUrl?.startsWith('https:') ?? false,
      path: '/',
      maxAge: SESSION_HOURS * 60 * 60,
    });
    return c.redirect('/', 303);
  });

  app.post('/log-out', async (c) => {
    await endSession(office, getCookie(c, COOKIE) ?? '');
    deleteCookie(c, COOKIE, { path: '/' });
    return c.redirect('/', 303);
  });

  app.use(async (c, next) => {
    const secret = getCookie(c, COOKIE);
    const staff = secret ? await findSession(office, secret) : null;
    if (!staff) return sendPage(c, <LoginPage view={c.var.view} />, 401);
    c.set('staff', staff);
    return next();
  });
  return app;
}
