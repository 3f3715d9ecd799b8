/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from './Layout.tsx';
import type { Staff } from './roles.ts';
import type { View } from './view.ts';

/** Says one thing, and leads back. */
export function MessagePage({ view, message, staff }: { view: View; message: string; staff?: Staff }) {
  return (
    <Layout view={view} heading={message} staff={staff}>
      <p>
        <a href="/">{view.texts.back}</a>
      </p>
    </Layout>
  );
}
