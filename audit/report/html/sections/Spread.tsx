import type { Bar } from '../../site-report.ts';
import { ColumnPlot } from '../plots/ColumnPlot.tsx';
import { Figure } from '../plots/Figure.tsx';
import type { ReportView } from '../view.ts';

/** From so many days on, a page should be looked through. */
const OLD = 366;

const AGE_TEXTS = ['spread.age.0', 'spread.age.92', 'spread.age.366', 'spread.age.731', 'spread.age.1096', 'spread.age.1827'] as const;

/** How far pages are from the home page, and how long ago they were changed. */
export function Spread({ view }: { view: ReportView }) {
  const { report, t } = view;
  const links = ({ from, to }: Bar) => (from === null ? t('spread.unknown') : to === null ? `${from}+` : String(from));
  const age = ({ from }: Bar) => (from === null ? t('spread.undated') : t(AGE_TEXTS.find((text) => text.endsWith(`.${from}`))!));
  return (
    <div class="beside">
      <Distribution view={view} name="distances" bars={report.distances} label={links} axis={t('spread.distanceAxis')} />
      <Distribution view={view} name="ages" bars={report.ages} label={age} toMend={OLD} />
    </div>
  );
}

interface DistributionProps {
  view: ReportView;
  name: 'distances' | 'ages';
  bars: readonly Bar[];
  label(bar: Bar): string;
  axis?: string;
  toMend?: number;
}

function Distribution({ view, name, bars, label, axis, toMend }: DistributionProps) {
  const { t, number } = view;
  const rows = bars.map((bar) => ({ name: label(bar), values: [number(bar.count)] }));
  return (
    <Figure view={view} name={name} title={t(`spread.${name}`)} columns={[t(`spread.${name}`), t('words.pages')]} rows={rows}>
      <ColumnPlot {...{ bars, label, number, axis, toMend }} title={t(`spread.${name}`)} />
    </Figure>
  );
}
