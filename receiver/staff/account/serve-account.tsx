/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { createLimiter } from '../../limits/create-limiter.ts';
import type { ServerContext } from '../../server-context.ts';
import { actorOf, readField, type StaffEnv, sendPage } from '../staff-page.tsx';
import { findToken, listTokens } from '../tokens/tokens.ts';
import { AccountPage } from './AccountPage.tsx';
import { addressOf, addSecondFactor, isSecret, makeSecret, periodOf } from './second-factor.ts';

/** The page where a person sets up a second factor. It asks for the token again, because only the token opens the secret later. */
export function serveAccount(context: ServerContext): Hono<StaffEnv> {
  const { database, now, settings } = context;
  const tries = createLimiter(database, 'account', settings.codeRate);
  const app = new Hono<StaffEnv>();

  const show = async (c: Context<StaffEnv>, secret: string, error?: 'wrongToken' | 'wrongCode' | 'tooMany') => {
    const { view, staff } = c.var;
    const tokens = await listTokens(database.query);
    const protectedByCode = tokens.some(({ name, sealedSecret }) => name === staff.name && sealedSecret !== null);
    const address = addressOf(secret, staff.name, view.title);
    return sendPage(c, <AccountPage {...{ view, staff, protectedByCode, secret, address, error }} />, error ? 403 : 200);
  };

  app.get('/account', (c) => show(c, makeSecret()));

  app.post('/account/second-factor', async (c) => {
    const [secret, token, code] = [await readField(c, 'secret'), await readField(c, 'token'), await readField(c, 'code')];
    if (!isSecret(secret)) return show(c, makeSecret(), 'wrongCode');
    if (await tries.take(c.var.staff.name)) return show(c, secret, 'tooMany');
    const known = await findToken(database.query, token);
    if (known?.name !== c.var.staff.name) return show(c, secret, 'wrongToken');
    if (periodOf(secret, code, now()) === null) return show(c, secret, 'wrongCode');
    await addSecondFactor(database, known, { secret, token, by: actorOf(c, context) });
    return c.redirect('/account', 303);
  });
  return app;
}
