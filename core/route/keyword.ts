const ZERO = 48;
const STEPS = 9;

/** A keyword as the model carries it: a digit for how much it tells, then the word. */
export function encodeKeyword({ word, weight }: { word: string; weight: number }): string {
  return String.fromCharCode(ZERO + Math.round(weight * STEPS)) + word;
}

export function decodeKeyword(encoded: string): { word: string; weight: number } {
  return { word: encoded.slice(1), weight: (encoded.charCodeAt(0) - ZERO) / STEPS };
}
