import { PageLink } from '../PageLink.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** The pages that leave to files what they could say themselves. */
export function Attachments({ view }: { view: ReportView }) {
  const { report, t, number } = view;
  const { pdf, hwp, only, pages } = report.attachments;
  return (
    <>
      <p>{t('attachments.intro', { only: number(only), pdf: number(pdf), hwp: number(hwp) })}</p>
      {pages.length > 0 && (
        <Table
          labelledBy={view.id('attachments')}
          rows={pages}
          columns={[
            { name: t('page'), cell: (page) => <PageLink page={page} />, sort: ({ title }) => title },
            { name: 'PDF', isNumber: true, cell: (page) => number(page.pdf), sort: (page) => page.pdf },
            { name: 'HWP', isNumber: true, cell: (page) => number(page.hwp), sort: (page) => page.hwp },
          ]}
        />
      )}
    </>
  );
}
