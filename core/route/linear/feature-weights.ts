/** Weights of numbered features as `encodeWeights` writes them; a step is worth `scale`. */
export interface EncodedWeights {
  scale: number;
  distances: string;
  steps: string;
}

/** Weights of features by their number; a feature that is not in it weighs nothing. */
export type FeatureWeights = ReadonlyMap<number, number>;

/** Digits of a distance that go on, and those that end it: 32 of each. */
const MORE = 48; // '0'
const LAST = 93; // ']'
const BASE = 32;
/** A weight is one of so many steps on either side of nothing, written as a letter from ' ' on, without quotation mark and backslash. */
export const STEPS = 40;
const LETTERS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((letter) => letter !== '"' && letter !== '\\');

/**
 * Numbers and steps (-STEPS … STEPS, none 0), sorted by number, as printable ASCII: the distance of each number to the one before,
 * and its step. They are apart since they pack smaller so.
 */
export function encodeWeights(weights: readonly (readonly [feature: number, step: number])[]): Pick<EncodedWeights, 'distances' | 'steps'> {
  const sorted = [...weights].sort((a, b) => a[0] - b[0]);
  return {
    distances: sorted.map(([feature], at) => encodeDistance(feature - (sorted[at - 1]?.[0] ?? 0))).join(''),
    steps: sorted.map(([, step]) => LETTERS[step + STEPS]!).join(''),
  };
}

function encodeDistance(distance: number): string {
  const digits = [String.fromCharCode(LAST + (distance % BASE))];
  for (let rest = Math.floor(distance / BASE); rest > 0; rest = Math.floor(rest / BASE))
    digits.unshift(String.fromCharCode(MORE + (rest % BASE)));
  return digits.join('');
}

/** The weights again. */
export function decodeWeights({ distances, steps, scale }: EncodedWeights): FeatureWeights {
  const weights = new Map<number, number>();
  let feature = 0;
  let distance = 0;
  for (let at = 0; at < distances.length; at++) {
    const digit = distances.charCodeAt(at);
    if (digit < LAST) {
      distance = (distance + digit - MORE) * BASE;
      continue;
    }
    feature += distance + digit - LAST;
    distance = 0;
    weights.set(feature, (LETTERS.indexOf(steps[weights.size]!) - STEPS) * scale);
  }
  return weights;
}
