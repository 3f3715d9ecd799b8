/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { View } from './view.ts';

/** What every page of the staff knows: how to speak, and, behind the login, to whom. */
export interface StaffEnv {
  Variables: { view: View; staff: string };
}

type StaffContext = Context<StaffEnv>;

/** Sends a page; nothing keeps a copy of it. */
export function sendPage(
  c: StaffContext,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store');
  return c.html(html`<!doctype html>${page}`, status);
}
