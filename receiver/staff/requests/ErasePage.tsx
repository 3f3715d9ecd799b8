/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

/** Asks once more before a request is erased. */
export function ErasePage({ view, staff, id }: { view: View; staff: Staff; id: string }) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('erase.question')} staff={staff}>
      <form class="box" method="post" action={`/requests/${id}/erase`}>
        <p>
          <strong>{id}</strong>
        </p>
        <p>{t('erase.warning')}</p>
        <div class="actions">
          <button type="submit" class="danger main">
            {t('erase.confirm')}
          </button>
          <a class="button" href={`/requests/${id}`}>
            {t('cancel')}
          </a>
        </div>
      </form>
    </Layout>
  );
}
