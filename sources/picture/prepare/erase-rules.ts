import type { PixelBox } from './crop.ts';
import type { GreyImage } from './grey-image.ts';

/** Lines that are drawn on a page, such as those of tables. */
export interface Rules {
  /** Upright ones, from left to right. */
  upright: readonly PixelBox[];
}

/** Ink is darker than this on paper that is white; a rule may be fainter than letters. */
const INK = 170;
/** How long a rule is at least, and how thick at most, in heights of letters: no stroke of a title is as long. */
const LONGEST_STROKE = 3.2;
const THICKEST = 0.3;
const WHITE = 255;

/** Erases the lines of tables from an upright picture, where no letter touches them, and tells where the upright ones are. */
export function eraseRules(image: GreyImage, letter: number): { image: GreyImage; rules: Rules } {
  const ink = Uint8Array.from(image.data, (value) => (value < INK ? 1 : 0));
  const least = Math.round(LONGEST_STROKE * letter);
  const thickest = Math.max(3, Math.round(THICKEST * letter));
  const data = new Uint8ClampedArray(image.data);
  const { width, height } = image;
  const upright = findRules(ink, { along: height, across: width, step: width, side: 1 }, least, thickest);
  const level = findRules(ink, { along: width, across: height, step: 1, side: width }, least, thickest);
  for (const { thin } of [upright, level]) for (const at of thin) data[at] = WHITE;
  // Where rules cross, neither is thin.
  const ofUpright = new Set(upright.all);
  for (const at of level.all) if (ofUpright.has(at)) data[at] = WHITE;
  return { image: { data, width, height }, rules: { upright: joinRules(upright.runs, thickest) } };
}

/** How a picture is walked through: along the lines that are looked for, and across them; how far the next pixel is in each direction. */
interface Walk {
  along: number;
  across: number;
  step: number;
  side: number;
}

interface Run {
  at: number;
  from: number;
  to: number;
}

interface FoundRules {
  runs: Run[];
  /** All pixels of them; and those that no letter touches, with the grey ones beside. */
  all: number[];
  thin: number[];
}

/** Finds straight runs of ink that are long. */
function findRules(ink: Uint8Array, walk: Walk, least: number, thickest: number): FoundRules {
  const { along, across, step, side } = walk;
  const runs: Run[] = [];
  const all: number[] = [];
  const thin: number[] = [];
  for (let at = 1; at < across - 1; at++) {
    let from = -1;
    for (let place = 0; place <= along; place++) {
      const here = at * side + place * step;
      // A line that is not quite straight goes on beside.
      const isInk = place < along && (ink[here]! | ink[here - side]! | ink[here + side]!) === 1;
      if (isInk && from < 0) from = place;
      if (isInk || from < 0) continue;
      if (place - from >= least) {
        const run = { at, from, to: place };
        runs.push(run);
        for (let on = from; on < place; on++) if (ink[at * side + on * step] === 1) all.push(at * side + on * step);
        addThin(thin, ink, walk, run, thickest);
      }
      from = -1;
    }
  }
  return { runs, all, thin };
}

/** The pixels of a run where it is thin, and those at its sides, which are grey. */
function addThin(pixels: number[], ink: Uint8Array, { across, step, side }: Walk, { at, from, to }: Run, thickest: number): void {
  for (let place = from; place < to; place++) {
    const here = at * side + place * step;
    if (ink[here] === 0) continue;
    let [first, last] = [at, at];
    while (first > 0 && ink[here - (at - first + 1) * side] === 1) first--;
    while (last < across - 1 && ink[here + (last - at + 1) * side] === 1) last++;
    if (last - first + 1 > thickest) continue;
    for (let beside = Math.max(0, first - 1); beside <= Math.min(across - 1, last + 1); beside++) pixels.push(here + (beside - at) * side);
  }
}

/** Runs side by side are one upright rule. */
function joinRules(runs: readonly Run[], thickest: number): PixelBox[] {
  const rules: PixelBox[] = [];
  for (const { at, from, to } of runs) {
    const rule = rules.find(({ x1, y0, y1 }) => at - x1 <= thickest && from < y1 && y0 < to);
    if (!rule) rules.push({ x0: at, x1: at + 1, y0: from, y1: to });
    else Object.assign(rule, { x1: at + 1, y0: Math.min(rule.y0, from), y1: Math.max(rule.y1, to) });
  }
  return rules;
}
