import type { FindingGroup } from '../../site-report.ts';
import { LookHere } from '../LookHere.tsx';
import { Address } from '../PageLink.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** What was found in the source of pages, by kind, with what to do about it and where. */
export function Findings({ view }: { view: ReportView }) {
  const { report, t, number } = view;
  if (report.findings.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p>{t('findings.intro')}</p>
      <Table
        labelledBy={view.id('findings')}
        rows={report.findings}
        columns={[
          {
            name: t('findings.kind'),
            isWide: true,
            cell: (group) => <Kind group={group} view={view} />,
            sort: ({ kind }) => t(`findings.kinds.${kind}`),
          },
          { name: t('findings.pages'), isNumber: true, cell: ({ pages }) => number(pages), sort: ({ pages }) => pages },
          { name: t('findings.count'), isNumber: true, cell: ({ count }) => number(count), sort: ({ count }) => count },
          { name: t('findings.lookHere'), isNumber: true, cell: ({ lookHere }) => number(lookHere), sort: ({ lookHere }) => lookHere },
        ]}
      />
    </>
  );
}

function Kind({ group: { kind, lookHere, samples }, view }: { group: FindingGroup; view: ReportView }) {
  const { t, number } = view;
  return (
    <>
      {t(`findings.kinds.${kind}`)} {lookHere > 0 && <LookHere view={view} />}
      <p class="mend-it">{t(`findings.mend.${kind}`)}</p>
      <details>
        <summary>{t('findings.samples')}</summary>
        <ul class="samples">
          {samples.map(({ address, line, sample, loadedBy }, at) => (
            <li key={at}>
              <Address address={address} />{' '}
              <span class="place">
                {loadedBy !== undefined && <>{t('findings.loadedBy', { count: loadedBy })} · </>}
                {t('todo.line', { line: number(line) })}
              </span>{' '}
              {sample && <code>{sample}</code>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
