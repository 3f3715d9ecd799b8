import type { GivenLetter } from '../../core/digest/reading/given-letter.ts';
import { browserPdfEngine } from '../pdf/browser-pdf-engine.ts';
import { browserPictureEngine } from '../picture/browser-picture-engine.ts';
import type { FileOptions, FileReading } from './file-reading.ts';
import { letterReading, readFile, readTextLetter } from './read-file.ts';

export interface GivenOptions extends Pick<FileOptions, 'password' | 'signal' | 'over' | 'mendTerms' | 'readHtml'> {
  /** The address of a file that `pdfFiles` and `pictureFiles` name. */
  address(path: string): string;
}

/** Reads in a browser's page what the reader has given, piece by piece, on the device. Throws an `UnreadableLetter`, or the reason of the signal. */
export async function* readGiven(given: GivenLetter, { address, ...options }: GivenOptions): AsyncGenerator<FileReading, void> {
  if (given.type === 'text') yield readTextLetter(given.text);
  else if (given.type === 'letter') yield letterReading(given.letter);
  else {
    const loadPdfEngine = () => browserPdfEngine(address);
    const loadPictureEngine = () => browserPictureEngine(address);
    yield* readFile(given.file, { ...options, ...{ loadPdfEngine, loadPictureEngine }, name: given.name, view: given.view });
  }
}
