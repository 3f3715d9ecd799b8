import { CharacterClass, characterClasses } from '../text/characters.ts';
import { NONE, type Trie } from './trie.ts';

/**
 * The first two units of every surface. They are looked up in three steps, each slower and surer than the one before.
 */
export interface PairTable {
  /** For each first unit, a bit set of the second units, and of what may be between, by their last five bits: one load rejects most positions. */
  seconds: Int32Array;
  /** A bit set of the pairs, small enough for the nearest cache: it rejects nearly all of the rest. */
  filter: Int32Array;
  /** The number of bits in the filter, less one. */
  filterMask: number;
  /** A hash table that leads to the node at depth two. Key and node lie side by side, so that a look-up stays in one place of the memory. */
  slots: Int32Array;
  mask: number;
}

/** In place of a node: the first syllable has an invisible character or a space behind it. */
export const APART = -2;
/** In place of a node: decomposed Hangul begins here, and the text must be composed first. */
export const DECOMPOSED = -3;

/** Odd multipliers (0x9e3779b1, 0x85ebca6b), as signed integers: numbers beyond them are slow in Firefox, and so are `Uint32Array`s. */
const ODD = -1640531535;
const ODD_TOO = -2048144789;
const BITS_PER_PAIR = 12;
const SLOTS_PER_PAIR = 2;
const SPACE = 0x20;
/** What is found between the syllables of labels and inside words (in no table, which would grow tenfold): spaces, line breaks, soft hyphen, zero-width characters. */
const BETWEEN = [SPACE, 0xa0, 0x3000, 0x0a, 0x09, 0xad, 0x200b, 0x200d, 0xfeff];
/** Their bits in a bit set; a shift takes the last five bits of a number by itself. */
const BEHIND_FIRST = BETWEEN.reduce((bits, unit) => bits | (1 << unit), 0);
const FULL_WIDTH = 0xfee0;
const LEADS: [number, number] = [0x1100, 0x1112];
const VOWELS: [number, number] = [0x1161, 0x1175];

type Visit = (first: number, second: number, node: number) => void;

/** Builds the table of a trie; time and size grow with the number of pairs. */
export function createPairTable(trie: Trie): PairTable {
  let count = 0;
  forEachPair(trie, () => count++);
  const bits = powerOfTwo(count * BITS_PER_PAIR);
  const size = powerOfTwo(count * SLOTS_PER_PAIR);
  const table: PairTable = {
    seconds: new Int32Array(0x10000),
    filter: new Int32Array(bits >> 5),
    filterMask: bits - 1,
    slots: new Int32Array(size * 2).fill(NONE),
    mask: size - 1,
  };
  forEachPair(trie, (first, second, node) => insert(table, first, second, node));
  return table;
}

/** False for a pair that is not in the table; true for all that are, and for a few that are not. */
export function passesFilter(filter: Int32Array, filterMask: number, first: number, second: number): boolean {
  const bit = filterSlot(first, second) & filterMask;
  return ((filter[bit >> 5]! >>> (bit & 31)) & 1) !== 0;
}

/** The node two steps from the root, `APART`, `DECOMPOSED` or `NONE`. */
export function findPair({ slots, mask }: PairTable, first: number, second: number): number {
  const key = (first << 16) | second;
  for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
    const node = slots[slot * 2 + 1]!;
    if (node === NONE) return isBetween(second) ? APART : NONE;
    if (slots[slot * 2] === key) return node;
  }
}

/** True for what is found between the syllables of a term. */
export function isBetween(unit: number): boolean {
  return unit === SPACE || (characterClasses[unit]! >= CharacterClass.space && BETWEEN.includes(unit));
}

function insert(table: PairTable, first: number, second: number, node: number): void {
  table.seconds[first]! |= (1 << second) | BEHIND_FIRST;
  const bit = filterSlot(first, second) & table.filterMask;
  table.filter[bit >> 5]! |= 1 << (bit & 31);
  const key = (first << 16) | second;
  let slot = hash(key) & table.mask;
  while (table.slots[slot * 2 + 1] !== NONE) slot = (slot + 1) & table.mask;
  table.slots[slot * 2] = key;
  table.slots[slot * 2 + 1] = node;
}

/** Where a pair is in the filter. */
function filterSlot(first: number, second: number): number {
  return (Math.imul(first, ODD) ^ Math.imul(second, ODD_TOO)) >>> 9;
}

function hash(key: number): number {
  return Math.imul(key, ODD) >>> 12;
}

function forEachPair(trie: Trie, visit: Visit): void {
  for (let a = trie.firstChild[0]!; a < trie.firstChild[1]!; a++) {
    for (const first of spellings(trie.labels[a]!)) {
      for (let b = trie.firstChild[a]!; b < trie.firstChild[a + 1]!; b++) {
        for (const second of spellings(trie.labels[b]!)) visit(first, second, b);
      }
    }
  }
  for (let lead = LEADS[0]; lead <= LEADS[1]; lead++) {
    for (let vowel = VOWELS[0]; vowel <= VOWELS[1]; vowel++) visit(lead, vowel, DECOMPOSED);
  }
}

/** The code units that are read as an indexed one: an ASCII letter or digit in either case and width. */
function spellings(unit: number): number[] {
  if (unit > 0x7e) return [unit];
  const cases = unit >= 0x61 && unit <= 0x7a ? [unit, unit - 0x20] : [unit];
  return cases.flatMap((plain) => [plain, plain + FULL_WIDTH]);
}

function powerOfTwo(atLeast: number): number {
  let size = 64;
  while (size < atLeast) size *= 2;
  return size;
}
