import { isHangul } from '../text/hangul.ts';
import { areNear } from './near-syllables.ts';
import { LONGEST_WORD, type Vocabulary, withBlank } from './vocabulary.ts';

/** The syllables of a stretch of a text without a break, and where each stands. */
interface Stretch {
  syllables: string;
  offsets: number[];
}

const SHORTEST = 3;

/**
 * A recognised text as it was printed, where recognition took one syllable of a known word for another that differs in one letter:
 * 자진남부 is 자진납부. A word that is known as it stands is left alone. The text stays as long as it is, so that offsets hold.
 */
export function mendSyllables(text: string, vocabulary: Vocabulary): string {
  const mended = [...Array(text.length).keys()].map((at) => text[at]!);
  for (const { syllables, offsets } of stretchesOf(text)) {
    const known = knownSyllables(syllables, vocabulary);
    for (const { at, syllable } of mendsOf(syllables, known, vocabulary)) mended[offsets[at]!] = syllable;
  }
  return mended.join('');
}

/** Syllables with at most one space between: labels are written with spaces and without. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (let at = 0; at < text.length; at++) {
    if (isHangul(text.charCodeAt(at))) {
      if (!open) {
        open = { syllables: '', offsets: [] };
        stretches.push(open);
      }
      open.syllables += text[at];
      open.offsets.push(at);
    } else if (text[at] !== ' ' || text[at - 1] === ' ') open = null;
  }
  return stretches.filter(({ syllables }) => syllables.length >= SHORTEST);
}

/** Which syllables are of a word that is known as it stands. */
function knownSyllables(syllables: string, { words }: Vocabulary): boolean[] {
  const known = new Array<boolean>(syllables.length).fill(false);
  for (let from = 0; from < syllables.length; from++)
    for (let to = Math.min(syllables.length, from + LONGEST_WORD); to > from + 1; to--) {
      if (!words.has(syllables.slice(from, to))) continue;
      known.fill(true, from, to);
      break;
    }
  return known;
}

/** The longest words first, from left to right. */
function mendsOf(syllables: string, known: readonly boolean[], { blanks }: Vocabulary): { at: number; syllable: string }[] {
  const mends: { at: number; syllable: string }[] = [];
  for (let from = 0; from < syllables.length; ) {
    const mend = mendFrom(syllables, from, known, blanks);
    if (mend) mends.push(mend);
    from = mend ? mend.to : from + 1;
  }
  return mends;
}

function mendFrom(syllables: string, from: number, known: readonly boolean[], blanks: Vocabulary['blanks']) {
  for (let to = Math.min(syllables.length, from + LONGEST_WORD); to >= from + SHORTEST; to--) {
    const word = syllables.slice(from, to);
    for (let at = 0; at < word.length; at++) {
      if (known[from + at]) continue;
      const candidates = blanks.get(withBlank(word, at)) ?? '';
      const syllable = [...candidates].find((candidate) => areNear(candidate, word[at]!));
      if (syllable) return { at: from + at, syllable, to };
    }
  }
  return null;
}
