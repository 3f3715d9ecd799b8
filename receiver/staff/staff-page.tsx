/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { clientAddress } from '../http/client-address.ts';
import type { Actor } from '../log/access.ts';
import type { ServerContext } from '../server-context.ts';
import { MessagePage } from './parts/MessagePage.tsx';
import type { Role, Staff } from './roles.ts';
import type { View } from './view.ts';

/** What every page of the staff has: the view in the reader's language, and behind the login who the reader is. */
export interface StaffEnv {
  Variables: { view: View; staff: Staff };
}

type StaffContext = Context<StaffEnv>;

/** Sends a page, which no cache may keep. */
export function sendPage(
  c: StaffContext,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  return c.html(html`<!doctype html>${page}`, status);
}

/** Lets people through whose token has the role, and tells the others that theirs does not. */
export function need(role: Role): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const { view, staff } = c.var;
    if (staff.roles.includes(role)) return next();
    return sendPage(c, <MessagePage view={view} staff={staff} message={view.t('errors.notYours')} />, 403);
  };
}

/** A field of a form, without spaces around it; empty where it is missing. */
export async function readField(c: StaffContext, name: string): Promise<string> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Who acts, when and from where, for the log. */
export function actorOf(c: StaffContext, { now, settings }: ServerContext): Actor & { address: string } {
  return { at: now(), staff: c.var.staff.name, address: clientAddress(c, settings.trustProxy) };
}
