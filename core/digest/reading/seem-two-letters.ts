import type { Digest } from '../digest.ts';
import { layOutText } from '../layout/lay-out-text.ts';
import type { Letter } from '../letter.ts';
import type { DrawnPage, DrawnWord } from './drawn-page.ts';

/** How wide the empty stretch between two letters is at least, as a part of the picture, and where its middle lies. */
const GAP = 0.03;
const MIDDLE = { from: 0.25, to: 0.75 } as const;
/** How sure the kind of each half is, 0 … 1. The lower half of one letter is often taken for a letter, but not surely; its columns hardly ever. */
const SURE = { x: 0.3, y: 0.6 } as const;

/**
 * Whether a picture seems to hold two letters: an empty stretch parts it into two halves, side by side or one above the other, each of
 * which is a letter of some kind, and they are of different kinds or ask for different sums. A slip to be torn off is no second letter.
 */
export function seemTwoLetters(page: DrawnPage, digest: (letter: Letter) => Digest): boolean {
  return (['x', 'y'] as const).some((axis) => {
    const place = emptyPlace(page, axis);
    if (place === null) return false;
    const isBefore = ({ box }: DrawnWord) => (axis === 'x' ? box.x1 : box.y1) <= place;
    const [one, other] = [true, false].map((side) => digest(partOf(page, (word) => isBefore(word) === side))) as [Digest, Digest];
    return one.sure >= SURE[axis] && other.sure >= SURE[axis] && areApart(one, other);
  });
}

function areApart(one: Digest, other: Digest): boolean {
  if (one.kind !== other.kind) return true;
  const [a, b] = [sumOf(one), sumOf(other)];
  return a !== null && b !== null && a !== b;
}

function sumOf({ fields: { amount } }: Digest): number | null {
  return amount && 'won' in amount ? amount.won : null;
}

/** The middle of the widest stretch around the middle of a picture that no word stands in; null where it is narrow. */
function emptyPlace({ words, width, height }: DrawnPage, axis: 'x' | 'y'): number | null {
  const size = axis === 'x' ? width : height;
  const spans = words
    .map(({ box: { x0, x1, y0, y1 } }) => (axis === 'x' ? { from: x0, to: x1 } : { from: y0, to: y1 }))
    .sort((a, b) => a.from - b.from);
  let widest = { place: 0, gap: GAP * size };
  let end = spans[0]?.to ?? 0;
  for (const { from, to } of spans) {
    const place = (from + end) / 2;
    const isInside = place > MIDDLE.from * size && place < MIDDLE.to * size;
    if (isInside && from - end > widest.gap) widest = { place, gap: from - end };
    end = Math.max(end, to);
  }
  return widest.place || null;
}

/** The letter that some words of a page make up. */
function partOf({ rows, words, text }: DrawnPage, isIn: (word: DrawnWord) => boolean): Letter {
  const lines = rows.map(({ cells }) =>
    cells
      .map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end && isIn(word)))
      .filter((inCell) => inCell.length > 0)
      .map((inCell) => inCell.map((word) => text.slice(word.start, word.end)).join(' '))
      .join('   '),
  );
  return { ...layOutText(lines.join('\n')), recognised: { doubtful: [] } };
}
