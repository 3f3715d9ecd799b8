import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { TrendPoint } from '../../site-report.ts';

const WIDTH = 480;
const HEIGHT = 220;
const EDGE = { top: 24, right: 34, bottom: 34, left: 34 };
const SCORES = [0, 25, 50, 75, 100];
/** More dates than these would run into each other. */
const MOST_DATES = 6;

type Scored = TrendPoint & { score: number };

/** The score over the days of the audits. */
export function TrendPlot({ title, points }: { title: string; points: readonly TrendPoint[] }) {
  const scored = points.filter((point): point is Scored => point.score !== null);
  const [first, last] = [points[0]!, points.at(-1)!];
  const across = scaleUtc([new Date(first.day), new Date(last.day)], [EDGE.left, WIDTH - EDGE.right]);
  const up = scaleLinear([0, 100], [HEIGHT - EDGE.bottom, EDGE.top]);
  const x = ({ day }: TrendPoint) => across(new Date(day));
  const path = line<Scored>(x, ({ score }) => up(score))(scored);
  const step = Math.ceil(scored.length / MOST_DATES);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {SCORES.map((score) => (
        <g key={score}>
          <line class="grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={up(score)} y2={up(score)} />
          <text class="tick" x={EDGE.left - 8} y={up(score) + 4}>
            {score}
          </text>
        </g>
      ))}
      {path && <path class="course" d={path} />}
      {scored.map((point, at) => (
        <g key={point.day}>
          <circle class="fine" cx={x(point)} cy={up(point.score)} r={4.5} />
          {(scored.length - 1 - at) % step === 0 && (
            <>
              <text class="value" x={x(point)} y={up(point.score) - 11}>
                {point.score}
              </text>
              <text class="label" x={x(point)} y={HEIGHT - 12}>
                {point.day.slice(0, 7)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
