/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describeFault } from '../http/describe-fault.ts';
import type { ServerContext } from '../server-context.ts';
import { serveAccount } from './account/serve-account.tsx';
import { checkForms } from './check-forms.ts';
import { serveClockPage } from './clock/serve-clock-page.tsx';
import { guardStaff } from './guard-staff.tsx';
import { serveLog } from './log/serve-log.tsx';
import { MessagePage } from './parts/MessagePage.tsx';
import { serveRequestPages } from './requests/serve-request-pages.tsx';
import { staffHeaders } from './staff-headers.ts';
import { type StaffEnv, sendPage } from './staff-page.tsx';
import { serveStyle } from './style/serve-style.ts';
import { serveTokens } from './tokens/serve-tokens.tsx';
import { createView } from './view.ts';

/** The pages of the staff: their style, the login, and behind it the pages for requests, the log, tokens and the own account. */
export function serveStaff(context: ServerContext): Hono<StaffEnv> {
  const { directory, settings } = context;
  const app = new Hono<StaffEnv>();
  app.use(staffHeaders);
  app.route('/', serveStyle());
  app.use(async (c, next) => {
    c.set('view', createView(directory, settings.agency, c.req.header('accept-language')));
    c.header('Vary', 'Accept-Language');
    await next();
  });
  app.route('/', checkForms(settings));
  app.route('/', guardStaff(context));
  app.route('/', serveClockPage(context));
  app.route('/', serveRequestPages(context));
  app.route('/', serveLog(context));
  app.route('/', serveTokens(context));
  app.route('/', serveAccount(context));
  app.all('*', (c) => sendPage(c, <MessagePage view={c.var.view} staff={c.var.staff} message={c.var.view.t('errors.notFound')} />, 404));
  app.onError((error, c) => {
    const { view, staff } = c.var;
    if (error instanceof HTTPException)
      return sendPage(c, <MessagePage view={view} message={view.t('errors.forbidden')} />, error.status as 403);
    context.report(describeFault(c, error));
    return sendPage(c, <MessagePage view={view} staff={staff} message={view.t('errors.fault')} />, 500);
  });
  return app;
}
