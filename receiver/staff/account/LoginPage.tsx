/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/Layout.tsx';
import type { View } from '../view.ts';

interface LoginProps {
  view: View;
  /** Why the last token or code was refused, or why the person has to log in again. */
  error?: 'ended' | 'wrongToken' | 'codeNeeded' | 'wrongCode' | 'tooMany';
}

/** Asks for the token, and for the code of people with a second factor. */
export function LoginPage({ view, error }: LoginProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('login.logIn')}>
      <form class="box login" method="post" action="/log-in">
        {error ? (
          <p class="error" role="alert">
            {t(`errors.${error}`)}
          </p>
        ) : null}
        <label for="token">{t('login.token')}</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required autofocus aria-describedby="token-hint" />
        <p id="token-hint" class="muted">
          {t('login.tokenHint')}
        </p>
        <label for="code">
          {t('login.code')} <span class="muted">{t('login.ifSetUp')}</span>
        </label>
        <CodeInput describedBy="code-hint" />
        <p id="code-hint" class="muted">
          {t('login.codeHint')}
        </p>
        <button type="submit" class="main">
          {t('login.logIn')}
        </button>
      </form>
    </Layout>
  );
}

/** A field for the six digits of an authenticator app. */
export function CodeInput({ required, describedBy }: { required?: boolean; describedBy?: string }) {
  return (
    <input
      id="code"
      name="code"
      class="code-input"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={7}
      required={required}
      aria-describedby={describedBy}
    />
  );
}
