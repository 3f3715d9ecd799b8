/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */

import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';
import { Layout } from './Layout.tsx';

/** Shows one message, and a link back. */
export function MessagePage({ view, message, staff }: { view: View; message: string; staff?: Staff }) {
  return (
    <Layout view={view} heading={message} staff={staff}>
      <p>
        <a href="/">{view.t('request.back')}</a>
      </p>
    </Layout>
  );
}
