import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';

/** True when `word` is in `text`, at the beginning of a word if `beginning` says so: 책 speaks of books, 정책 does not. */
export function standsIn(text: string, word: string, { beginning = false } = {}): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!beginning || !isHangul(unitAt(text, at - 1))) return true;
  }
  return false;
}
