import type { DrawnWord } from '../../core/digest/reading/drawn-page.ts';
import type { PictureView } from '../../core/digest/reading/given-letter.ts';
import { UnreadableLetter } from '../../core/digest/reading/unreadable-letter.ts';
import { type PictureReading, readPicture } from '../picture/read-picture.ts';
import { type PictureFault, UnreadablePicture } from '../picture/unreadable-picture.ts';
import type { DrawablePage, FileOptions, FileReading } from './file-reading.ts';

/** More pixels tell no more of a letter, and take memory. */
const MOST_PIXELS = 8e6;

const AS_IT_IS: PictureView = { turns: 0, crop: null };

const PROBLEMS = {
  'too-small': 'too-small',
  'too-large': 'too-large',
  'no-text': 'no-text',
  'no-korean': 'no-korean',
  broken: 'broken-picture',
} as const satisfies Record<PictureFault, string>;

/**
 * Reads a picture strip by strip; the first piece is the picture alone. It is turned upright where nobody has said how to look at it. It
 * can be drawn until `over`.
 */
export async function* readPictureFile(file: Blob, options: FileOptions): AsyncGenerator<FileReading, void> {
  const { signal, over, mendTerms } = options;
  let view = options.view ?? AS_IT_IS;
  let sheet = await openSheet(file, view, over);
  signal.throwIfAborted();
  yield pieceOf({ letter: { text: '', rows: [] }, words: [], done: 0, turns: 0 }, sheet, view);
  try {
    const engine = await options.loadPictureEngine();
    for await (const reading of readPicture(pixelsOf(sheet.picture), { engine, isFixed: options.view !== undefined, signal })) {
      if (reading.turns !== view.turns && !options.view) {
        view = { ...view, turns: reading.turns };
        sheet = await openSheet(file, view, over);
      }
      yield pieceOf({ ...reading, letter: mendTerms(reading.letter) }, sheet, view);
    }
  } catch (error) {
    throw error instanceof UnreadablePicture ? new UnreadableLetter(PROBLEMS[error.reason], error) : error;
  }
}

/** A picture that can be drawn. */
interface Sheet {
  picture: OffscreenCanvas;
  draw: DrawablePage['draw'];
}

async function openSheet(file: Blob, view: PictureView, over: AbortSignal): Promise<Sheet> {
  const picture = await openPicture(file, view);
  over.addEventListener('abort', () => {
    picture.width = 0;
  });
  return { picture, draw: async (canvas, width) => drawOnto(canvas, picture, width) };
}

function pieceOf(reading: PictureReading, { picture: { width, height }, draw }: Sheet, view: PictureView): FileReading {
  const { letter, done, turns } = reading;
  const page = { ...letter, number: 1, width, height, words: drawnWords(reading), isRead: true, draw };
  return { letter, pages: [page], count: 1, done, view, isTurned: turns !== 0, isCut: false };
}

/** The recognised words with their places, and which of them are in doubt. */
export function drawnWords({ letter, words }: Pick<PictureReading, 'letter' | 'words'>): DrawnWord[] {
  const doubtful = letter.recognised?.doubtful ?? [];
  return words.map(({ start, end, box }) => ({ start, end, box, unsure: doubtful.some((part) => start < part.end && part.start < end) }));
}

/** The pixels of a canvas that nothing else draws on. */
function pixelsOf(canvas: OffscreenCanvas): ImageData {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

/** Decodes a picture and shows it as the reader wants it, no larger than needed. Throws an `UnreadableLetter`. */
async function openPicture(file: Blob, { turns, crop }: PictureView): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(file).catch((error) => {
    throw new UnreadableLetter('broken-picture', error);
  });
  const isSideways = turns % 2 === 1;
  const across = isSideways ? bitmap.height : bitmap.width;
  const down = isSideways ? bitmap.width : bitmap.height;
  const part = crop ?? { x0: 0, y0: 0, x1: 1, y1: 1 };
  const width = (part.x1 - part.x0) * across;
  const height = (part.y1 - part.y0) * down;
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  // What shines through is paper.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(across / 2 - part.x0 * across, down / 2 - part.y0 * down);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  bitmap.close();
  return canvas;
}

function drawOnto(canvas: HTMLCanvasElement, picture: OffscreenCanvas, width: number): void {
  const across = Math.min(width, picture.width);
  canvas.width = Math.round(across);
  canvas.height = Math.round((across * picture.height) / picture.width);
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
