import type { Line, Page, Word } from 'tesseract.js';
import type { RecognisedLine, RecognisedWord } from './recognised-line.ts';

/** The lines that the library found, from top to bottom. */
export function linesOfPage({ blocks }: Pick<Page, 'blocks'>): RecognisedLine[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map((line) => ({ words: wordsOfLine(line), box: line.bbox })).filter(({ words }) => words.length > 0);
}

/** The library takes each Korean syllable for a word; where the spaces are, the line's text says. */
function wordsOfLine({ text, words }: Line): RecognisedWord[] {
  const joined: Word[][] = [];
  let at = 0;
  for (const word of words) {
    const isJoined = text.startsWith(word.text, at);
    const last = joined.at(-1);
    if (isJoined && last) last.push(word);
    else joined.push([word]);
    at = text.indexOf(word.text, at) + word.text.length;
  }
  return joined.map(joinWords);
}

function joinWords(parts: readonly Word[]): RecognisedWord {
  const boxes = parts.map(({ bbox }) => bbox);
  return {
    text: parts
      .map(({ text }) => text)
      .join('')
      .normalize('NFC'),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)) / 100,
    box: {
      x0: Math.min(...boxes.map(({ x0 }) => x0)),
      y0: Math.min(...boxes.map(({ y0 }) => y0)),
      x1: Math.max(...boxes.map(({ x1 }) => x1)),
      y1: Math.max(...boxes.map(({ y1 }) => y1)),
    },
  };
}
