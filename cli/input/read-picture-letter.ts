import type { Letter } from '../../core/digest/letter.ts';
import { readPicture } from '../../sources/picture/read-picture.ts';
import { type PictureFault, UnreadablePicture } from '../../sources/picture/unreadable-picture.ts';
import { UsageError } from '../usage-error.ts';
import { decodePicture } from './decode-picture.ts';
import { loadPictureEngine } from './picture-engine.ts';

export interface PictureInput {
  /** As messages call it. */
  name: string;
  /** Told after each strip how much of the picture is read, 0 … 1. */
  onStrip?(done: number): void;
}

const FAULTS: Readonly<Record<PictureFault, string>> = {
  'too-small': 'is too small for a letter: a line of text in it has to be at least 12 pixels high.',
  'too-large': 'has more pixels than can be read; save it smaller, such as 3,000 pixels wide.',
  'no-text': 'has no text that can be recognised; take the photograph from above, in even light.',
  'no-korean': 'has text, but hardly any Korean, whichever way it is turned.',
  broken: 'is not a picture, or it is broken.',
};

/** What is said of every recognised text. */
export const COMPARE = 'Compare sums and days with the letter itself.';

/** Recognises a picture of a letter. Throws a `UsageError` for one in which nothing can be read. */
export async function readPictureLetter(bytes: Buffer, { name, onStrip }: PictureInput): Promise<Letter> {
  try {
    const image = await decodePicture(bytes);
    let letter: Letter = { text: '', rows: [] };
    for await (const reading of readPicture(image, { engine: await loadPictureEngine() })) {
      letter = reading.letter;
      onStrip?.(reading.done);
    }
    return letter;
  } catch (error) {
    if (error instanceof UnreadablePicture) throw new UsageError(`${name} ${FAULTS[error.reason]}`);
    throw error;
  }
}
