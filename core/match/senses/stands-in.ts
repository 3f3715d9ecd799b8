import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';

/** True when `word` is in `text`, at the beginning of a word if `beginning` says so: 책 speaks of books, 정책 does not. */
export function standsIn(text: string, word: string, { beginning = false } = {}): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!beginning || !isHangul(unitAt(text, at - 1))) return true;
  }
  return false;
}

/** A word and the text around it. */
interface Place {
  text: string;
  start: number;
  end: number;
}

/** How far from `text[start, end)` the nearest of the words is, in code units; 0 where it overlaps, if that counts, `Infinity` where there is none. */
export function distanceTo({ text, start, end }: Place, words: readonly string[], { beginning = false, overlapping = true } = {}): number {
  let nearest = Infinity;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const distance = Math.max(at - end, start - at - word.length);
      if ((distance >= 0 || overlapping) && (!beginning || !isHangul(unitAt(text, at - 1))))
        nearest = Math.min(nearest, Math.max(0, distance));
    }
  }
  return nearest;
}
