import { Document } from '../Document.tsx';
import type { ReviewView } from '../review-view.ts';
import type { PageData } from './page-data.ts';

export interface ReviewDocumentProps {
  view: ReviewView;
  mail: string | null;
  css: string;
  script: string;
}

/** The page to click through; its script finds the words in an attribute, which needs no escaping by hand. */
export function ReviewDocument({ view, mail, css, script }: ReviewDocumentProps) {
  const { t, ...rest } = view;
  const data: PageData = { ...rest, mail };
  return (
    <Document view={view} css={css} script={script}>
      <noscript>
        <p>{t('page.noScript')}</p>
      </noscript>
      <div id="review" data-page={JSON.stringify(data)} />
    </Document>
  );
}
