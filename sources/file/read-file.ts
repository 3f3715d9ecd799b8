import { LONGEST_LETTER } from '../../core/digest/digest-letter.ts';
import { layOutText } from '../../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../../core/digest/letter.ts';
import { UnreadableLetter } from '../../core/digest/reading/unreadable-letter.ts';
import { decodeText } from './decode-text.ts';
import { fileKind, HEAD } from './file-kind.ts';
import type { FileOptions, FileReading } from './file-reading.ts';
import { readPdfFile } from './read-pdf-file.ts';
import { readPictureFile } from './read-picture-file.ts';

/** Reads a file of the reader's, piece by piece, on the device. Throws an `UnreadableLetter`, or the reason of the signal. */
export async function* readFile(file: Blob, options: FileOptions): AsyncGenerator<FileReading, void> {
  const { name, signal, readHtml } = options;
  const kind = fileKind(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()), name);
  signal.throwIfAborted();
  if (kind === 'pdf') yield* readPdfFile(file, options);
  else if (kind === 'text' || kind === 'html') {
    const text = decodeText(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
    yield kind === 'html' ? letterReading(readHtml(text), file.size > MOST_BYTES) : readTextLetter(text);
  } else if (kind === 'picture') yield* readPictureFile(file, options);
  else throw new UnreadableLetter(kind);
}

/** More than the longest letter takes in any encoding, with the mark-up of a page. */
const MOST_BYTES = 5_000_000;

/** Reads a text that is given as it is. Throws an `UnreadableLetter`. */
export function readTextLetter(text: string): FileReading {
  const isCut = text.length > LONGEST_LETTER;
  return letterReading(layOutText((isCut ? text.slice(0, LONGEST_LETTER) : text).replace(/\r\n?/g, '\n').normalize('NFC')), isCut);
}

/** A letter without pages of its own. Throws an `UnreadableLetter` for one without text. */
export function letterReading(letter: Letter, isCut = false): FileReading {
  if (!letter.text.trim()) throw new UnreadableLetter('empty');
  return { letter, pages: [], count: 0, done: 1, view: null, isTurned: false, isCut };
}
