/** Text in the one form that the matcher reads, and the way back to the text on the page. */
export interface Folded {
  text: string;
  /** `offsets[i]` is where the i-th code unit of `text` begins in the source; the last entry is the source's length. */
  offsets: Uint32Array;
}

/** One modern syllable: lead, vowel and perhaps a final, as Unicode's canonical decomposition has them. */
const CLUSTER = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g;

/**
 * Composes decomposed Hangul (NFD), syllable by syllable, so that every offset of the result
 * leads back to the source. Other characters stay as they are.
 */
export function foldText(source: string): Folded {
  const offsets: number[] = [];
  let text = '';
  let done = 0;
  const keep = (end: number) => {
    for (let i = done; i < end; i++) offsets.push(i);
    text += source.slice(done, end);
  };
  for (const cluster of source.matchAll(CLUSTER)) {
    keep(cluster.index);
    const folded = cluster[0].normalize('NFC');
    for (let i = 0; i < folded.length; i++) offsets.push(cluster.index);
    text += folded;
    done = cluster.index + cluster[0].length;
  }
  keep(source.length);
  offsets.push(source.length);
  return { text, offsets: Uint32Array.from(offsets) };
}
