/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

/** A reason that says something fits, in any language. */
export const LONGEST_REASON = 200;

interface ExportProps {
  view: View;
  staff: Staff;
  id: string;
  /** The last reason was empty or too long. */
  refused?: boolean;
}

/** Asks for the reason of a download, which the access log keeps. */
export function ExportPage({ view, staff, id, refused }: ExportProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('export.question')} staff={staff}>
      <form class="box fields" method="post" action={`/requests/${id}/export`}>
        {refused ? (
          <p class="error" role="alert">
            {t('export.reasonNeeded', { limit: LONGEST_REASON })}
          </p>
        ) : null}
        <p>
          <strong>{id}</strong>
        </p>
        <label for="reason">{t('export.reason')}</label>
        <input id="reason" name="reason" required autofocus maxlength={LONGEST_REASON} autocomplete="off" aria-describedby="reason-hint" />
        <p id="reason-hint" class="muted">
          {t('export.reasonHint')}
        </p>
        <div class="actions">
          <button type="submit" class="main">
            {t('request.export')}
          </button>
          <a class="button" href={`/requests/${id}`}>
            {t('export.back')}
          </a>
        </div>
      </form>
    </Layout>
  );
}
