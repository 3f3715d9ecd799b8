import type { FaultGroup } from '../../site-report.ts';
import { Address } from '../PageLink.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** What could not be read, by its cause. */
export function Faults({ view }: { view: ReportView }) {
  const { report, t, number } = view;
  if (report.faults.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p>{t('faults.intro')}</p>
      <Table
        labelledBy={view.id('faults')}
        rows={report.faults}
        columns={[
          {
            name: t('faults.kind'),
            isWide: true,
            cell: (group) => <Kind group={group} view={view} />,
            sort: ({ kind }) => t(`faults.kinds.${kind}`),
          },
          { name: t('faults.count'), isNumber: true, cell: ({ count }) => number(count), sort: ({ count }) => count },
          { name: t('faults.scored'), cell: ({ scored }) => t(scored ? 'faults.yes' : 'faults.no'), sort: ({ scored }) => String(!scored) },
        ]}
      />
    </>
  );
}

function Kind({ group: { kind, samples }, view: { t } }: { group: FaultGroup; view: ReportView }) {
  return (
    <>
      {t(`faults.kinds.${kind}`)}
      <details>
        <summary>{t('faults.samples')}</summary>
        <ul class="samples">
          {samples.map(({ address, detail }) => (
            <li key={address}>
              <Address address={address} /> <span class="place">{detail}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
