import type { ScoredPart } from '../../site-report.ts';
import { PartBar } from '../plots/PartBar.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** Each part with its points and the pages behind them; its name leads to how it is counted. */
export function Parts({ view }: { view: ReportView }) {
  const { report, t, number } = view;
  const count = (name: string, value: (part: ScoredPart) => number) => ({
    name,
    isNumber: true,
    cell: (part: ScoredPart) => number(value(part)),
    sort: value,
  });
  return (
    <>
      <p class="legend" aria-hidden="true">
        <span class="full">{t('score.full')}</span> <span class="partly">{t('score.partly')}</span>{' '}
        <span class="none">{t('score.nothing')}</span>
      </p>
      <Table
        labelledBy={view.id('parts')}
        rows={report.score.parts}
        columns={[
          { name: t('score.part'), cell: ({ id }) => <a href={`#${view.id(`method-${id}`)}`}>{t(`parts.${id}.name`)}</a> },
          {
            name: t('score.points'),
            isNumber: true,
            cell: ({ points, weight }) =>
              points === null ? t('score.notCounted') : t('score.ofWeight', { points: number(points), weight: number(weight) }),
            sort: ({ points, weight }) => (points === null ? -1 : points / weight),
          },
          { name: t('score.bar'), cell: (part) => <PartBar part={part} /> },
          count(t('score.counted'), ({ pages }) => pages),
          count(t('score.full'), ({ full }) => full),
          count(t('score.partly'), ({ pages, full, none }) => pages - full - none),
          count(t('score.nothing'), ({ none }) => none),
        ]}
      />
    </>
  );
}
