/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { clientAddress } from '../http/client-address.ts';
import { recordAccess } from '../log/log-access.ts';
import type { ServerContext } from '../server-context.ts';
import type { Settings } from '../settings.ts';
import { LoginPage } from './account/LoginPage.tsx';
import { createLogIn } from './account/log-in.ts';
import { endSession, findSession, SESSION_HOURS, startSession } from './account/sessions.ts';
import { readField, type StaffEnv, sendPage } from './staff-page.tsx';

/** Logging in and out. Everybody else only sees the page that asks for the token. */
export function guardStaff(context: ServerContext): Hono<StaffEnv> {
  const { database, now, settings } = context;
  const { name, options } = cookieOf(settings);
  const logIn = createLogIn(context);
  const app = new Hono<StaffEnv>();

  app.post('/log-in', async (c) => {
    const { view } = c.var;
    const address = clientAddress(c, settings.trustProxy);
    const result = await logIn({ token: await readField(c, 'token'), code: await readField(c, 'code'), address });
    if (result.type === 'wait') {
      c.header('Retry-After', String(result.seconds));
      return sendPage(c, <LoginPage view={view} error="tooMany" />, 429);
    }
    if (result.type === 'refused') return sendPage(c, <LoginPage view={view} error={result.error} />, 403);
    const { token } = result;
    await recordAccess(database, { at: now(), staff: token.name, address, action: 'log-in', request_id: null });
    setCookie(c, name, await startSession(context, token), { ...options, maxAge: SESSION_HOURS * 60 * 60 });
    return c.redirect('/', 303);
  });

  app.post('/log-out', async (c) => {
    await endSession(context, getCookie(c, name) ?? '');
    deleteCookie(c, name, options);
    return c.redirect('/', 303);
  });

  app.use(async (c, next) => {
    const secret = getCookie(c, name);
    const staff = secret ? await findSession(context, secret) : null;
    if (!staff) return sendPage(c, <LoginPage view={c.var.view} error={secret ? 'ended' : undefined} />, 401);
    c.set('staff', staff);
    return next();
  });
  return app;
}

/** Under TLS, the prefix of the name makes browsers accept the cookie only from this host, for all of its pages, and only over TLS. */
function cookieOf({ publicUrl }: Settings) {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    name: secure ? '__Host-annae-staff' : 'annae-staff',
    options: { httpOnly: true, sameSite: 'Strict', secure, path: '/' } as const,
  };
}
