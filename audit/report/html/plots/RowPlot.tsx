import { scaleLinear } from 'd3-scale';

const WIDTH = 480;
const ROW = 30;
const NAME = 118;
const VALUE = 62;

export interface PlotRow {
  name: string;
  /** Of `most`. */
  value: number;
  text: string;
}

/** Rows of bars on one scale from 0 to `most`, with their names in front and their values behind. */
export function RowPlot({ title, rows, most }: { title: string; rows: readonly PlotRow[]; most: number }) {
  const along = scaleLinear([0, Math.max(1, most)], [0, WIDTH - NAME - VALUE]);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={title}>
      {rows.map(({ name, value, text }, at) => (
        <g key={name} transform={`translate(0 ${at * ROW})`}>
          <text class="name" x={0} y={19}>
            {name}
          </text>
          <rect class="ground" x={NAME} y={6} width={along(Math.max(1, most))} height={18} rx={2} />
          <rect class="fine" x={NAME} y={6} width={along(value)} height={18} rx={2} />
          <text class="text" x={WIDTH} y={19}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
