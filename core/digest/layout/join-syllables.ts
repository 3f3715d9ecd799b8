import { isHangul } from '../../text/hangul.ts';
import type { Cell } from '../letter.ts';

/** A label that is written syllable by syllable with wide gaps is one cell: 합    계, 과  태  료. */
export function joinSyllables(cells: readonly Cell[], text: string): Cell[] {
  const joined: Cell[] = [];
  let isOpen = false;
  for (const cell of cells) {
    const written = text.slice(cell.start, cell.end);
    const isSyllable = isHangul(written.charCodeAt(0)) && /^.(?:\s*[:：(（]|$)/.test(written);
    const before = joined.at(-1);
    if (isOpen && isSyllable && before)
      joined[joined.length - 1] = { ...before, end: cell.end, width: cell.column + cell.width - before.column };
    else joined.push(cell);
    isOpen = isSyllable && written.length === 1;
  }
  return joined;
}
