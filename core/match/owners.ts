import { NONE, step, type Trie } from './trie.ts';

/** What the list of owners says of a surface. */
export interface Owner {
  term: number;
  loose: boolean;
  blocks: boolean;
  /** Further terms that a blocking word blocks. */
  others: readonly number[];
}

/** The owners of an index, by the numbers of its surfaces. */
export interface Owners {
  termOf: Int32Array;
  /** 1 for a surface whose usual spelling has a part of one syllable; for one that blocks, if it does so over spaces. */
  loose: Uint8Array;
  /** 1 for a surface that only keeps its term from matching inside it (전세계 for 전세). */
  blocks: Uint8Array;
  /** The further terms of surfaces that block more than one. */
  blocksToo: ReadonlyMap<number, readonly number[]>;
}

const LOOSE = 33; // '!', in front of the surface's own sign
const OTHER = 35; // '#', in front of that: the digits of a further term and how many they are
const ZERO = 40; // '(', behind the quotes
const BITS = 6;
const DIGIT = 63;
/** A surface can take the term of one of so many surfaces inside it. */
const INSIDE = 4;

/**
 * Whose each surface of a trie is, one sign for most: the next new term; or the term of a surface inside, as most longer
 * surfaces have it (전세 in 전세계약); or else how many digits follow, which are the term's number. An odd sign is a blocker's. Marks and
 * further terms come in front.
 */
export function encodeOwners(trie: Trie, owners: readonly Owner[]): string {
  let next = 0;
  let out = '';
  forEachSurface(trie, (surface, inside) => {
    const { term, loose, blocks, others } = owners[surface]!;
    const place = inside.indexOf(term);
    const digits = place < 0 || place >= INSIDE ? digitsOf(term) : '';
    const kind = term === next ? 0 : digits ? INSIDE + digits.length : place + 1;
    for (const other of others) out += String.fromCharCode(OTHER, ZERO + digitsOf(other).length) + digitsOf(other);
    if (loose) out += String.fromCharCode(LOOSE);
    out += String.fromCharCode(ZERO + 2 * kind + Number(blocks)) + (kind ? digits : '');
    if (!kind) next++;
    return term;
  });
  return out;
}

/** Reads what `encodeOwners` has written of a trie. */
export function decodeOwners(trie: Trie, encoded: string): Owners {
  const surfaces = trie.value.filter((surface) => surface !== NONE).length;
  const termOf = new Int32Array(surfaces);
  const loose = new Uint8Array(surfaces);
  const blocks = new Uint8Array(surfaces);
  const blocksToo = new Map<number, number[]>();
  let next = 0;
  let at = 0;
  const read = () => encoded.charCodeAt(at++) - ZERO;
  const readNumber = (digits: number) => {
    let number = 0;
    for (let digit = 0; digit < digits; digit++) number = (number << BITS) | read();
    return number;
  };
  forEachSurface(trie, (surface, inside) => {
    let sign = read();
    for (; sign < 0; sign = read()) {
      if (sign === LOOSE - ZERO) loose[surface] = 1;
      else blocksToo.set(surface, [...(blocksToo.get(surface) ?? []), readNumber(read())]);
    }
    blocks[surface] = sign & 1;
    const kind = sign >> 1;
    let term = readNumber(kind - INSIDE);
    if (kind <= INSIDE) term = kind ? inside[kind - 1]! : next++;
    termOf[surface] = term;
    return term;
  });
  return { termOf, loose, blocks, blocksToo };
}

/**
 * Goes through the surfaces, shorter ones first, as a trie's nodes are in order; `visit` returns the term of each. `inside`: the
 * terms of surfaces inside, each once, the last first.
 */
function forEachSurface(trie: Trie, visit: (surface: number, inside: readonly number[]) => number): void {
  const { firstChild, labels, value } = trie;
  // By node: its parent, the node of the longest end of its text that is in the trie, and its term.
  const parents = new Int32Array(labels.length);
  const ends = new Int32Array(labels.length);
  const terms = new Int32Array(labels.length).fill(NONE);

  function termsInside(node: number): number[] {
    const inside: number[] = [];
    for (let front = node; front; front = parents[front]!) {
      for (let end = front; end; end = ends[end]!) {
        const term = terms[end]!;
        if (term !== NONE && !inside.includes(term)) inside.push(term);
      }
    }
    return inside;
  }

  for (let node = 0; node < labels.length; node++) {
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      parents[child] = node;
      let end = NONE;
      for (let shorter = node; shorter && end === NONE; ) {
        shorter = ends[shorter]!;
        end = step(trie, shorter, labels[child]!);
      }
      if (end !== NONE) ends[child] = end;
      if (value[child] !== NONE) terms[child] = visit(value[child]!, termsInside(child));
    }
  }
}

/** The surfaces that are written in the place of their terms, term by term. */
export function ownSurfaces({ termOf, blocks }: Pick<Owners, 'termOf' | 'blocks'>): Int32Array {
  const surfaces = Int32Array.from(termOf.keys()).filter((surface) => !blocks[surface]);
  return surfaces.sort((a, b) => termOf[a]! - termOf[b]! || a - b);
}

function digitsOf(term: number): string {
  const rest = term >> BITS;
  return (rest ? digitsOf(rest) : '') + String.fromCharCode(ZERO + (term & DIGIT));
}
