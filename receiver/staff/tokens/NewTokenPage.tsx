/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

interface NewTokenProps {
  view: View;
  staff: Staff;
  /** Whose token it is. */
  name: string;
  token: string;
}

/** Shows a new token. It is shown only this once. */
export function NewTokenPage({ view, staff, name, token }: NewTokenProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('tokens.of', { name })} staff={staff} at="tokens">
      <div class="box">
        <p class="secret">
          <code>{token}</code>
        </p>
        <p>{t('tokens.once')}</p>
        <p>
          <a href="/tokens">{t('tokens.back')}</a>
        </p>
      </div>
    </Layout>
  );
}
