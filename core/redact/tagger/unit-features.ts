import { finishHash } from '../../route/linear/hash-feature.ts';
import { BREAK, type Units } from './units.ts';
import type { WordMarks } from './word-marks.ts';

/** So many features has every unit. */
export const FEATURES = 35;

/** What stands beyond the ends of a text. */
const NOTHING = 0x5bd1e995;
/** So far from the beginning of its line, a unit is in the middle. */
const MIDDLE = 5;

/** Adds a feature of up to three values to the unit in turn. */
type Put = (a: number, b?: number, c?: number) => void;
/** Adds all features of one kind of a unit. */
type PutUnit = (at: number) => void;

/**
 * The numbers of all features of all units (`FEATURES` for each): what the unit and its neighbours say, how they are written, the words
 * around, what the lists of words know of them, and where in the line they are.
 */
export function unitFeatures(units: Units, marks: WordMarks): Int32Array {
  const features = new Int32Array(units.count * FEATURES);
  let next = 0;
  const put: Put = (a, b = 0, c = 0) => {
    features[next] = hash(next % FEATURES, a, b, c);
    next++;
  };
  const kinds = [putNeighbours(units, put), putShapes(units, put), putWords(units, put), putLists(units, marks, put)];
  for (let at = 0; at < units.count; at++) for (const putKind of kinds) putKind(at);
  return features;
}

function hash(template: number, a: number, b: number, c: number): number {
  let mixed = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0x297a2d39);
  return finishHash(mixed);
}

/** Looks a property up, also beyond the ends of the text. */
function lookUp(property: Int32Array | Uint8Array, beyond = NOTHING): (at: number) => number {
  return (at) => (at >= 0 && at < property.length ? property[at]! : beyond);
}

function putNeighbours({ ids }: Units, put: Put): PutUnit {
  const id = lookUp(ids);
  return (at) => {
    for (let near = at - 3; near <= at + 3; near++) put(id(near));
    for (let near = at - 2; near <= at + 1; near++) put(id(near), id(near + 1));
  };
}

function putShapes(units: Units, put: Put): PutUnit {
  const shape = lookUp(units.shapes);
  const gap = lookUp(units.gaps, 3);
  const lineStarts = startsOfLines(units);
  return (at) => {
    const own = shape(at);
    const before = shape(at - 1);
    const behind = shape(at + 1);
    put(own, gap(at) * 16 + gap(at + 1) * 4 + gap(at + 2));
    put(before, own, gap(at));
    put(own, behind, gap(at + 1));
    put(before, own, behind);
    put(hash(FEATURES, shape(at - 2), before, own), behind, shape(at + 2));
    put(units.heads[at]!, own);
    put(units.tails[at]!, own);
    const line = Math.min(MIDDLE, at - lineStarts[at]!);
    put(line, own, units.ids[at + 1] ?? NOTHING);
    put(line, gap(at), behind);
    put(units.places[at]!, own, gap(at));
  };
}

/** The word of a syllable with its particle, and the words on either side. */
function putWords(units: Units, put: Put): PutUnit {
  const word = lookUp(units.words);
  const head = lookUp(units.heads);
  const tail = lookUp(units.tails);
  const starts = startsOfWords(units);
  const ends = endsOfWords(units);
  return (at) => {
    const place = units.places[at]!;
    const before = starts[at]! - 1;
    const behind = ends[at]! + 1;
    put(word(before), place);
    put(word(behind), place);
    put(tail(before), place);
    put(head(behind), place);
    put(word(at), place);
    put(tail(at), place, units.shapes[at]!);
  };
}

function putLists({ ids, shapes }: Units, { groups, leads, leadWords, distances }: WordMarks, put: Put): PutUnit {
  const id = lookUp(ids);
  const group = lookUp(groups);
  return (at) => {
    const shape = shapes[at]!;
    const distance = distances[at]!;
    put(group(at), shape);
    put(group(at - 1), shape);
    put(group(at + 1), shape);
    put(group(at - 1), group(at), group(at + 1));
    put(leads[at]!, shape, distance > 3 ? 4 + (distance >> 2) : distance);
    put(leadWords[at]!, Math.min(distance, 3), shape);
    put(leads[at]!, distance > 1 ? id(at - 1) : 1, shape);
    put(leads[at]!, group(at), id(at + 1));
  };
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
