import { scaleLinear } from 'd3-scale';
import type { ScoredPart } from '../../site-report.ts';

const WIDTH = 200;
const HEIGHT = 18;

/** The counted pages of a part as one bar: nothing to mend, something, no credit. The table that it stands in has the numbers. */
export function PartBar({ part: { pages, full, none } }: { part: ScoredPart }) {
  const along = scaleLinear([0, Math.max(1, pages)], [0, WIDTH]);
  return (
    <svg class="part-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width={WIDTH} height={HEIGHT} />
      <rect class="full" width={along(full)} height={HEIGHT} />
      <rect class="partly" x={along(full)} width={along(pages - full - none)} height={HEIGHT} />
      <rect class="none" x={along(pages - none)} width={along(none)} height={HEIGHT} />
    </svg>
  );
}
