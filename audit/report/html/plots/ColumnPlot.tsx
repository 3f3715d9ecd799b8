import { scaleBand, scaleLinear } from 'd3-scale';
import type { Bar } from '../../site-report.ts';

const WIDTH = 480;
const HEIGHT = 240;
const EDGE = { top: 22, right: 8, bottom: 46, left: 8 };

export interface ColumnPlotProps {
  title: string;
  bars: readonly Bar[];
  /** What is written below a bar. */
  label(bar: Bar): string;
  number(value: number): string;
  /** What the bars are told by. */
  axis?: string;
  /** Bars from this value on are shown as what should not be. */
  toMend?: number;
}

/** A distribution as columns, each with its number above it, so that no axis has to be read. */
export function ColumnPlot({ title, bars, label, number, axis, toMend = Number.POSITIVE_INFINITY }: ColumnPlotProps) {
  const across = scaleBand(
    bars.map((_, at) => at),
    [EDGE.left, WIDTH - EDGE.right],
  ).paddingInner(0.18);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const up = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {bars.map((bar, at) => {
        const x = across(at)!;
        const middle = x + across.bandwidth() / 2;
        const kind = bar.from === null ? 'unknown' : bar.from >= toMend ? 'mend' : 'fine';
        return (
          <g key={at}>
            <rect class={kind} x={x} y={up(bar.count)} width={across.bandwidth()} height={up(0) - up(bar.count)} rx={2} />
            {bar.count > 0 && (
              <text class="value" x={middle} y={up(bar.count) - 6}>
                {number(bar.count)}
              </text>
            )}
            <text class="label" x={middle} y={HEIGHT - EDGE.bottom + 17}>
              {label(bar)}
            </text>
          </g>
        );
      })}
      <line class="base" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={up(0)} y2={up(0)} />
      {axis && (
        <text class="axis" x={WIDTH / 2} y={HEIGHT - 8}>
          {axis}
        </text>
      )}
    </svg>
  );
}
