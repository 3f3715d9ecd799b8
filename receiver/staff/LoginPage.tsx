/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from './Layout.tsx';
import type { View } from './view.ts';

/** Asks for the token; `error` says why the last one did not do. */
export function LoginPage({ view, error }: { view: View; error?: string }) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.logIn}>
      <form class="panel login" method="post" action="/log-in">
        {error ? (
          <p class="error" role="alert">
            {error}
          </p>
        ) : null}
        <label for="token">{texts.token}</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required autofocus aria-describedby="token-hint" />
        <p id="token-hint" class="muted">
          {texts.tokenHint}
        </p>
        <button type="submit" class="main">
          {texts.logIn}
        </button>
      </form>
    </Layout>
  );
}
