import { scaleLinear } from 'd3-scale';
import { arc } from 'd3-shape';

const SIZE = 180;
/** An open ring: three quarters of a circle, the gap below. */
const TURN = (Math.PI * 3) / 4;
const ring = arc<{ from: number; to: number }>()
  .innerRadius(66)
  .outerRadius(84)
  .cornerRadius(9)
  .startAngle(({ from }) => from)
  .endAngle(({ to }) => to);

/** The score as a ring around its number. */
export function ScoreDial({ score, label }: { score: number | null; label: string }) {
  const angle = scaleLinear([0, 100], [-TURN, TURN]);
  return (
    <svg class="dial" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      <g transform={`translate(${SIZE / 2} ${SIZE / 2})`}>
        <path class="ground" d={ring({ from: -TURN, to: TURN }) ?? ''} />
        {score !== null && score > 0 && <path class="fine" d={ring({ from: -TURN, to: angle(score) }) ?? ''} />}
        <text class="score" y={18}>
          {score ?? '–'}
        </text>
        <text class="of" y={72}>
          / 100
        </text>
      </g>
    </svg>
  );
}
