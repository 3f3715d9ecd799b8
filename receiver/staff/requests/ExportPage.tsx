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
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.exportQuestion} staff={staff}>
      <form class="box fields" method="post" action={`/requests/${id}/export`}>
        {refused ? (
          <p class="error" role="alert">
            {texts.reasonNeeded(LONGEST_REASON)}
          </p>
        ) : null}
        <p>
          <strong>{id}</strong>
        </p>
        <label for="reason">{texts.reason}</label>
        <input id="reason" name="reason" required autofocus maxlength={LONGEST_REASON} autocomplete="off" aria-describedby="reason-hint" />
        <p id="reason-hint" class="muted">
          {texts.reasonHint}
        </p>
        <div class="actions">
          <button type="submit" class="main">
            {texts.export}
          </button>
          <a class="button" href={`/requests/${id}`}>
            {texts.backToRequest}
          </a>
        </div>
      </form>
    </Layout>
  );
}
