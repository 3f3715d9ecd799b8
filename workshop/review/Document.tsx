import type { ComponentChildren } from 'preact';
import { asDataUrl } from './as-data-url.ts';
import type { ReviewView } from './review-view.ts';

export interface DocumentProps {
  view: ReviewView;
  css: string;
  /** A classic script that runs when the document is read, or none. */
  script?: string;
  children: ComponentChildren;
}

/** Nothing is loaded from anywhere, and nothing can be sent. */
const POLICY = "default-src 'none'; script-src data:; style-src data:; base-uri 'none'; form-action 'none'";

/** A whole document in one file, around the sheet or the page. */
export function Document({ view, css, script, children }: DocumentProps) {
  const { shownIn, shownDirection, title } = view;
  return (
    <html lang={shownIn} dir={shownDirection}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – Annae`}</title>
        <link rel="stylesheet" href={asDataUrl('text/css', css)} />
        {script && <script src={asDataUrl('text/javascript', script)} defer />}
      </head>
      <body>{children}</body>
    </html>
  );
}
