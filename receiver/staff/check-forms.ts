import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Settings } from '../settings.ts';

/** In bytes. Our largest form sends a token, a code and a reason. */
const LARGEST_FORM = 4096;

/**
 * Refuses forms that are not from our own pages. A page on another port of this machine counts as the same site, so the
 * cookie's SameSite does not keep it out, but its origin does.
 */
export function checkForms({ publicUrl }: Settings): Hono {
  const app = new Hono();
  // The library lets other content types pass, because browsers ask first before they send them to another site. We need none of them.
  app.use(async (c, next) => {
    if (c.req.method === 'POST' && !/^application\/x-www-form-urlencoded\b/.test(c.req.header('content-type') ?? ''))
      throw new HTTPException(403);
    await next();
  });
  app.use(csrf({ origin: (origin, c) => origin === new URL(publicUrl ?? c.req.url).origin }));
  app.use(bodyLimit({ maxSize: LARGEST_FORM }));
  return app;
}
