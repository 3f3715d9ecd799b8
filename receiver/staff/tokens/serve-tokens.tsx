/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { listChanges } from '../../log/token-changes.ts';
import type { ServerContext } from '../../server-context.ts';
import { removeSecondFactor } from '../account/second-factor.ts';
import { readRoles } from '../roles.ts';
import { actorOf, need, readField, type StaffEnv, sendPage } from '../staff-page.tsx';
import { NewTokenPage } from './NewTokenPage.tsx';
import { TokensPage } from './TokensPage.tsx';
import { addToken, isName, listTokens, removeToken } from './tokens.ts';

/** Enough to see the latest changes; the rest is in the database. */
const SHOWN_CHANGES = 50;

/** The pages for tokens, for people whose token has that role. */
export function serveTokens(context: ServerContext): Hono<StaffEnv> {
  const { database } = context;
  const app = new Hono<StaffEnv>();
  app.use('/tokens', need('tokens'));
  app.use('/tokens/*', need('tokens'));

  const list = async (c: Context<StaffEnv>, refused = false) => {
    const { view, staff } = c.var;
    const tokens = await listTokens(database.query);
    const changes = await listChanges(database.query, SHOWN_CHANGES);
    return sendPage(c, <TokensPage {...{ view, staff, tokens, changes, refused }} />, refused ? 400 : 200);
  };

  app.get('/tokens', (c) => list(c));

  app.post('/tokens/add', async (c) => {
    const { view, staff } = c.var;
    const name = await readField(c, 'name');
    const { roles: checked } = await c.req.parseBody({ all: true });
    const roles = readRoles([checked].flat().join(','));
    // People cannot replace their own token here: that would end the session that shows the new one.
    if (!isName(name) || !roles || name === staff.name) return list(c, true);
    const token = await addToken(database, { name, roles }, actorOf(c, context));
    return sendPage(c, <NewTokenPage {...{ view, staff, name, token }} />);
  });

  app.post('/tokens/remove', async (c) => {
    const name = await readField(c, 'name');
    if (name === c.var.staff.name) return list(c, true);
    if (isName(name)) await removeToken(database, name, actorOf(c, context));
    return c.redirect('/tokens', 303);
  });

  app.post('/tokens/remove-code', async (c) => {
    const name = await readField(c, 'name');
    if (isName(name)) await removeSecondFactor(database, name, actorOf(c, context));
    return c.redirect('/tokens', 303);
  });
  return app;
}
