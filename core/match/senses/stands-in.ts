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

/**
 * How far from `text[start, end)` the nearest of the words is, in code units; 0 where it overlaps, `Infinity` where there is none. `apart`:
 * what begins inside of it does not count, since it is the word itself in some form.
 */
export function distanceTo({ text, start, end }: Place, words: readonly string[], { beginning = false, apart = false } = {}): number {
  let nearest = Infinity;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const counts = !(apart && at >= start && at < end) && !(beginning && isHangul(unitAt(text, at - 1)));
      if (counts) nearest = Math.min(nearest, Math.max(0, at - end, start - at - word.length));
    }
  }
  return nearest;
}
