import { PARTS } from '../../score/parts.ts';
import type { TrendPoint } from '../../site-report.ts';
import { TrendPlot } from '../plots/TrendPlot.tsx';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

/** The score and its parts at each audit, the last one first. */
export function Trend({ view }: { view: ReportView }) {
  const { report, t, number, day } = view;
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? '–' : number(value));
  const column = (name: string, value: (point: TrendPoint) => number | null | undefined) => ({
    name,
    isNumber: true,
    cell: (point: TrendPoint) => shown(value(point)),
    sort: (point: TrendPoint) => value(point) ?? -1,
  });
  return (
    <>
      <figure>
        <figcaption>{t('trend.plot')}</figcaption>
        <TrendPlot title={t('trend.plot')} points={report.trend} />
      </figure>
      <Table
        labelledBy={view.id('trend')}
        rows={report.trend.toReversed()}
        columns={[
          { name: t('trend.day'), cell: (point) => <span class="whole">{day(point.day)}</span>, sort: (point) => point.day },
          column(t('trend.score'), ({ score }) => score),
          ...PARTS.map(({ id }) => column(t(`parts.${id}.name`), ({ parts }) => parts[id])),
          column(t('trend.pages'), ({ pages }) => pages),
        ]}
      />
    </>
  );
}
