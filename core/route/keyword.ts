const ZERO = 48;
const STEPS = 9;

/** A keyword as the model carries it: a digit for how much it tells, then the word. */
export function encodeKeyword({ word, weight }: Keyword): string {
  return String.fromCharCode(ZERO + Math.round(weight * STEPS)) + word;
}

export interface Keyword {
  word: string;
  weight: number;
}

/** The keywords of a service, read once: a text asks for all of them. */
export function decodeKeywords(encoded: readonly string[]): readonly Keyword[] {
  const keywords = decoded.get(encoded) ?? encoded.map(decodeKeyword);
  decoded.set(encoded, keywords);
  return keywords;
}

const decoded = new WeakMap<readonly string[], readonly Keyword[]>();

function decodeKeyword(encoded: string): Keyword {
  return { word: encoded.slice(1), weight: (encoded.charCodeAt(0) - ZERO) / STEPS };
}
