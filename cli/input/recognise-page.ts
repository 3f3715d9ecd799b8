import type { Letter } from '../../core/digest/letter.ts';
import type { OpenPdf, PdfPage } from '../../sources/pdf/open-pdf.ts';
import { readPicture } from '../../sources/picture/read-picture.ts';
import { UnreadablePicture } from '../../sources/picture/unreadable-picture.ts';
import { loadPictureEngine } from './picture-engine.ts';

/** How wide a scanned page is drawn to be recognised, in pixels. */
const WIDTH = 1700;

/** Draws a page of a PDF and recognises it; null where nothing is found on it. */
export async function recognisePage(pdf: OpenPdf, { number, width }: PdfPage): Promise<Letter | null> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const canvas = createCanvas(1, 1);
  // All that is drawn with is the same in a browser's canvas and in this one.
  await pdf.draw(number, canvas as unknown as HTMLCanvasElement, WIDTH / width);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const image = { data, width: canvas.width, height: canvas.height };
  let letter: Letter | null = null;
  try {
    for await (const reading of readPicture(image, { engine: await loadPictureEngine() })) letter = reading.letter;
  } catch (error) {
    if (error instanceof UnreadablePicture) return null;
    throw error;
  }
  return letter;
}
