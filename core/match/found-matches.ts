/** Numbers that a match takes in the list: start, end, surface. */
const WIDTH = 3;

/** The matches of one text, in order, side by side in one list of numbers: nothing is allocated for each of them. */
export interface FoundMatches {
  numbers: Int32Array;
  /** How many of the numbers are in use. */
  size: number;
}

/** Receives a match: `text[start, end)` is `term`, written as `surface`; both are numbers in the index. */
export type Emit = (start: number, end: number, term: number, surface: number) => void;

/** A list without matches. */
export function createFoundMatches(): FoundMatches {
  return { numbers: new Int32Array(WIDTH * 256), size: 0 };
}

/** Adds a match behind those that are there. */
export function addMatch(found: FoundMatches, start: number, end: number, surface: number): void {
  const { size } = found;
  if (size === found.numbers.length) widen(found);
  const { numbers } = found;
  numbers[size] = start;
  numbers[size + 1] = end;
  numbers[size + 2] = surface;
  found.size = size + WIDTH;
}

/** Gives out the matches with their terms; `offsets` leads from the scanned text back to the given one. */
export function emitMatches({ numbers, size }: FoundMatches, termOf: Int32Array, offsets: Uint32Array | null, emit: Emit): void {
  for (let at = 0; at < size; at += WIDTH) {
    const start = numbers[at]!;
    const end = numbers[at + 1]!;
    const surface = numbers[at + 2]!;
    emit(offsets ? offsets[start]! : start, offsets ? offsets[end]! : end, termOf[surface]!, surface);
  }
}

function widen(found: FoundMatches): void {
  const wider = new Int32Array(found.numbers.length * 2);
  wider.set(found.numbers);
  found.numbers = wider;
}
