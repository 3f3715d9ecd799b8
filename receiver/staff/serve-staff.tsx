/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { describeFault } from '../describe-fault.ts';
import type { ServerContext } from '../server-context.ts';
import { serveAccount } from './account/serve-account.tsx';
import { serveClockPage } from './clock/serve-clock-page.tsx';
import { guardStaff } from './guard-staff.tsx';
import { serveLog } from './log/serve-log.tsx';
import { MessagePage } from './parts/MessagePage.tsx';
import { serveRequestPages } from './requests/serve-request-pages.tsx';
import { type StaffEnv, sendPage } from './staff-page.tsx';
import { serveTokens } from './tokens/serve-tokens.tsx';
import { createView } from './view.ts';

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = asset('staff.css');
const ICON = asset('staff.svg');
/** No form of ours sends more than a token, a code and a reason. */
const LARGEST_FORM = 4096;

/**
 * The pages of the staff. They run no script, load nothing from elsewhere, stand in no frame, and do what a form asks only
 * if the form is ours: a page on another port of this machine counts as the same site, so that the cookie's SameSite does
 * not keep it out, but its origin does.
 */
export function serveStaff(context: ServerContext): Hono<StaffEnv> {
  const { directory, settings } = context;
  const app = new Hono<StaffEnv>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      xFrameOptions: 'DENY',
      // With no-referrer, a form would be sent with the origin “null”.
      referrerPolicy: 'same-origin',
      // What is true of the whole host is for the proxy in front to say.
      strictTransportSecurity: false,
    }),
  );
  app.get('/staff.css', (c) => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/staff.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  app.use(async (c, next) => {
    c.set('view', createView(directory, settings.agency, c.req.header('accept-language')));
    c.header('Vary', 'Accept-Language');
    await next();
  });
  // The library passes what no form can send, since another site would have to ask first. We have no use for it.
  app.use(async (c, next) => {
    if (c.req.method === 'POST' && !/^application\/x-www-form-urlencoded\b/.test(c.req.header('content-type') ?? ''))
      throw new HTTPException(403);
    await next();
  });
  app.use(csrf({ origin: (origin, c) => origin === new URL(settings.publicUrl ?? c.req.url).origin }));
  app.use(bodyLimit({ maxSize: LARGEST_FORM }));
  app.route('/', guardStaff(context));
  app.route('/', serveClockPage(context));
  app.route('/', serveRequestPages(context));
  app.route('/', serveLog(context));
  app.route('/', serveTokens(context));
  app.route('/', serveAccount(context));
  app.all('*', (c) => sendPage(c, <MessagePage view={c.var.view} staff={c.var.staff} message={c.var.view.texts.notFound} />, 404));
  app.onError((error, c) => {
    const { view, staff } = c.var;
    if (error instanceof HTTPException) return sendPage(c, <MessagePage view={view} message={view.texts.forbidden} />, error.status as 403);
    context.report(describeFault(c, error));
    return sendPage(c, <MessagePage view={view} staff={staff} message={view.texts.fault} />, 500);
  });
  return app;
}
