import { finishHash } from '../../route/linear/hash-feature.ts';
import { BREAK, type Units } from './units.ts';
import type { WordMarks } from './word-marks.ts';

/** So many features has every unit. */
export const FEATURES = 46;

/** What stands beyond the ends of a text. */
const NOTHING = 0x5bd1e995;
const PRIME = 0x01000193;

/**
 * The numbers of all features of all units (`FEATURES` for each): what the unit and its neighbours say, how they are written, what the
 * lists of words know of them, and how they are set out.
 */
export function unitFeatures(units: Units, marks: WordMarks): Int32Array {
  const features = new Int32Array(units.count * FEATURES);
  const { ids, shapes, heads, tails, words, places, gaps, count } = units;
  const { groups, leads, leadWords, distances } = marks;
  const id = (at: number) => (at >= 0 && at < count ? ids[at]! : NOTHING);
  const shape = (at: number) => (at >= 0 && at < count ? shapes[at]! : NOTHING);
  const gap = (at: number) => (at >= 0 && at < count ? gaps[at]! : 3);
  const group = (at: number) => (at >= 0 && at < count ? groups[at]! : NOTHING);
  const wordStarts = startsOfWords(units);
  const wordEnds = endsOfWords(units);
  const lineStarts = startsOfLines(units);
  for (let at = 0; at < count; at++) {
    let next = at * FEATURES;
    let template = 0;
    const put = (a: number, b = 0, c = 0) => {
      features[next++] = hash(++template, a, b, c);
    };
    const [i0, i1, i2, i3] = [id(at), id(at + 1), id(at + 2), id(at + 3)];
    const [h1, h2, h3] = [id(at - 1), id(at - 2), id(at - 3)];
    const [s0, s1, s2] = [shape(at), shape(at + 1), shape(at + 2)];
    const [r1, r2] = [shape(at - 1), shape(at - 2)];
    const edges = gap(at) * 16 + gap(at + 1) * 4 + gap(at + 2);
    put(i0);
    put(i1);
    put(i2);
    put(i3);
    put(h1);
    put(h2);
    put(h3);
    put(h1, i0);
    put(i0, i1);
    put(h2, h1);
    put(i1, i2);
    put(h1, i1);
    put(h2, h1, i0);
    put(h1, i0, i1);
    put(i0, i1, i2);
    put(h3, h2, h1);
    put(i1, i2, i3);
    put(s0, edges);
    put(r1, s0, gap(at));
    put(s0, s1, gap(at + 1));
    put(r1, s0, s1);
    put(hash(1, r2, r1, s0), s1, s2);
    put(heads[at]!, s0);
    put(tails[at]!, s0);
    put(h1, s0, i1);
    put(h2, h1, s0);
    put(s0, i1, i2);
    const first = wordStarts[at]!;
    const last = wordEnds[at]!;
    const before = first > 0 ? words[first - 1]! : NOTHING;
    const behind = last + 1 < count ? words[last + 1]! : NOTHING;
    const beforeTail = first > 0 ? tails[first - 1]! : NOTHING;
    const behindHead = last + 1 < count ? heads[last + 1]! : NOTHING;
    put(before, places[at]!);
    put(behind, places[at]!);
    put(beforeTail, places[at]!);
    put(behindHead, places[at]!);
    put(words[at]!, places[at]!);
    put(tails[at]!, places[at]!, s0);
    put(before, tails[at]!, places[at]!);
    put(beforeTail, behindHead, s0);
    const g0 = group(at);
    put(g0, s0);
    put(group(at - 1), s0);
    put(group(at + 1), s0);
    put(group(at - 1), g0, group(at + 1));
    const lead = leads[at]!;
    const distance = distances[at]!;
    put(lead, s0, distance > 3 ? 4 + (distance >> 2) : distance);
    put(leadWords[at]!, Math.min(distance, 3), s0);
    put(lead, distance > 1 ? h1 : 1, s0);
    put(lead, g0, i1);
    const line = Math.min(5, at - lineStarts[at]!);
    put(line, s0, i1);
    put(line, gap(at), s1);
    put(places[at]!, s0, gap(at));
  }
  return features;
}

function hash(template: number, a: number, b: number, c: number): number {
  let mixed = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, PRIME);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0x297a2d39);
  return finishHash(mixed);
}

/** For each unit, the first one of its word. */
function startsOfWords({ count, places }: Units): Int32Array {
  const starts = new Int32Array(count);
  for (let at = 0; at < count; at++) starts[at] = places[at]! >= 8 ? starts[at - 1]! : at;
  return starts;
}

/** For each unit, the last one of its word. */
function endsOfWords({ count, places }: Units): Int32Array {
  const ends = new Int32Array(count);
  for (let at = count - 1; at >= 0; at--) ends[at] = places[at]! % 8 > 0 ? ends[at + 1]! : at;
  return ends;
}

/** For each unit, the first one of its line. */
function startsOfLines({ count, ids }: Units): Int32Array {
  const starts = new Int32Array(count);
  let start = 0;
  for (let at = 0; at < count; at++) {
    starts[at] = start;
    if (ids[at] === BREAK) start = at + 1;
  }
  return starts;
}
