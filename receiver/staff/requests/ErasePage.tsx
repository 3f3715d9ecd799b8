/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

/** Asks once more before a request is erased. */
export function ErasePage({ view, staff, id }: { view: View; staff: Staff; id: string }) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.eraseQuestion} staff={staff}>
      <form class="box" method="post" action={`/requests/${id}/erase`}>
        <p>
          <strong>{id}</strong>
        </p>
        <p>{texts.eraseWarning}</p>
        <div class="actions">
          <button type="submit" class="danger main">
            {texts.eraseNow}
          </button>
          <a class="button" href={`/requests/${id}`}>
            {texts.cancel}
          </a>
        </div>
      </form>
    </Layout>
  );
}
