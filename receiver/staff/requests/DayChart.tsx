/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { addDays } from '../../../core/time/seoul-clock.ts';
import type { Count } from '../../store/requests/count-requests.ts';
import type { View } from '../view.ts';

interface DayChartProps {
  view: View;
  /** The first and the last day, as `2026-11-24`. */
  from: string;
  to: string;
  /** The days with requests, in order. */
  counts: readonly Count[];
}

const HEIGHT = 100;

/** The requests of each day, as columns, with empty days too; and the same as a table for people who cannot see the columns. */
export function DayChart({ view: { t }, from, to, counts }: DayChartProps) {
  const days = everyDay(from, to, counts);
  const most = Math.max(...days.map(({ count }) => count));
  return (
    <section class="box wide">
      <div class="line">
        <h2>{t('overview.byDay')}</h2>
        <span class="muted">{t('overview.busiestDay', { count: most })}</span>
      </div>
      <svg class="days" viewBox={`0 0 ${days.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {days.map(({ key, count }, index) => (
          <rect key={key} x={index + 0.1} width="0.8" y={HEIGHT - columnHeight(count, most)} height={columnHeight(count, most)}>
            <title>{`${key}: ${count}`}</title>
          </rect>
        ))}
      </svg>
      <p class="ends muted" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <details>
        <summary>{t('overview.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.date')}</th>
              <th scope="col">{t('overview.count')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.toReversed().map(({ key, count }) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** An empty day keeps a thin line, so that the axis is visible. */
function columnHeight(count: number, most: number): number {
  return Math.max(1, Math.round((count / Math.max(1, most)) * HEIGHT));
}

function everyDay(from: string, to: string, counts: readonly Count[]): Count[] {
  const known = new Map(counts.map(({ key, count }) => [key, count]));
  const days: Count[] = [];
  for (let day = new Date(from); ; day = addDays(day, 1)) {
    const key = day.toISOString().slice(0, 10);
    days.push({ key, count: known.get(key) ?? 0 });
    if (key >= to) return days;
  }
}
